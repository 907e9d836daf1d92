/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var Tt=e=>{throw TypeError(e)};var Lt=(e,t,n)=>t.has(e)||Tt("Cannot "+n);var w=(e,t,n)=>(Lt(e,t,"read from private field"),n?n.call(e):t.get(e)),P=(e,t,n)=>t.has(e)?Tt("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),Ht=(e,t,n,s)=>(Lt(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n);var pt="coprod-kit/appearance",ve="(prefers-color-scheme: dark)";function mt(e){return e==="auto"||e==="light"||e==="dark"}function Nt(){try{let e=localStorage.getItem(pt);return mt(e)?e:"auto"}catch{return"auto"}}function Ct(e){try{e==="auto"?localStorage.removeItem(pt):localStorage.setItem(pt,e)}catch{}}function ft(e){let t={auto:ve,light:"not all",dark:"all"}[e],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=t)}function It(){let e=document.getElementById("ck-appearance");if(!e)return;let t=()=>{let n=Nt();for(let s of e.querySelectorAll("input"))s.checked=s.value===n;ft(n)};e.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";mt(s)&&(Ct(s),ft(s))}),addEventListener("storage",t),addEventListener("pageshow",n=>n.persisted&&t()),t()}function jt(){let e=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of e){let r=n.target,o=r instanceof Element&&r.closest(".ck-menu-panel a")!==null;s.open&&(o||!s.contains(r))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of e)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of e)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let t=[];addEventListener("beforeprint",()=>{t=[...document.querySelectorAll("main details:not([open])")];for(let n of t)n.open=!0}),addEventListener("afterprint",()=>{for(let n of t)n.open=!1;t=[]})}It();jt();var M,R,st=class{constructor(t){P(this,M,new Map);P(this,R,new Map);for(let[n,s]of Object.entries(t))w(this,M).set(n,s)}get(t){return w(this,M).get(t)}set(t,n){if(!Ae(w(this,M).get(t),n)){w(this,M).set(t,n);for(let s of[...w(this,R).get(`change:${t}`)??[]])s()}}on(t,n){let s=w(this,R).get(t)??new Set;w(this,R).set(t,s.add(n))}off(t,n){for(let[s,r]of w(this,R))t&&t!==s||(n?r.delete(n):r.clear())}save_changes(){}};M=new WeakMap,R=new WeakMap;function Ae(e,t){return Object.is(e,t)||JSON.stringify(e)===JSON.stringify(t)}var O,rt=class{constructor(t){P(this,O);Ht(this,O,t)}read(t){let n;try{n=w(this,O).call(this).getItem(t)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(t,n){let s;try{s=w(this,O).call(this)}catch{return"blocked"}try{return s.setItem(t,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(t){try{return w(this,O).call(this).removeItem(t),"ok"}catch{return"blocked"}}};O=new WeakMap;var gt=new rt(()=>window.sessionStorage),ot=new rt(()=>window.localStorage);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var wt=globalThis,Dt=e=>e,it=wt.trustedTypes,Bt=it?it.createPolicy("lit-html",{createHTML:e=>e}):void 0,Vt="$lit$",E=`lit$${Math.random().toFixed(9).slice(2)}$`,Jt="?"+E,we=`<${Jt}>`,H=document,J=()=>H.createComment(""),K=e=>e===null||typeof e!="object"&&typeof e!="function",_t=Array.isArray,_e=e=>_t(e)||typeof e?.[Symbol.iterator]=="function",ht=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ft=/-->/g,qt=/>/g,T=RegExp(`>|${ht}(?:([^\\s"'>=/]+)(${ht}*=${ht}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ut=/'/g,Wt=/"/g,Kt=/^(?:script|style|textarea|title)$/i,kt=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),m=kt(1),N=kt(2),Xe=kt(3),G=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),Pt=new WeakMap,L=H.createTreeWalker(H,129);function Gt(e,t){if(!_t(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Bt!==void 0?Bt.createHTML(t):t}var ke=(e,t)=>{let n=e.length-1,s=[],r,o=t===2?"<svg>":t===3?"<math>":"",a=V;for(let c=0;c<n;c++){let i=e[c],l,u,p=-1,f=0;for(;f<i.length&&(a.lastIndex=f,u=a.exec(i),u!==null);)f=a.lastIndex,a===V?u[1]==="!--"?a=Ft:u[1]!==void 0?a=qt:u[2]!==void 0?(Kt.test(u[2])&&(r=RegExp("</"+u[2],"g")),a=T):u[3]!==void 0&&(a=T):a===T?u[0]===">"?(a=r??V,p=-1):u[1]===void 0?p=-2:(p=a.lastIndex-u[2].length,l=u[1],a=u[3]===void 0?T:u[3]==='"'?Wt:Ut):a===Wt||a===Ut?a=T:a===Ft||a===qt?a=V:(a=T,r=void 0);let b=a===T&&e[c+1].startsWith("/>")?" ":"";o+=a===V?i+we:p>=0?(s.push(l),i.slice(0,p)+Vt+i.slice(p)+E+b):i+E+(p===-2?c:b)}return[Gt(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},z=class e{constructor({strings:t,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,c=t.length-1,i=this.parts,[l,u]=ke(t,n);if(this.el=e.createElement(l,s),L.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=L.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Vt)){let f=u[a++],b=r.getAttribute(p).split(E),v=/([.?@])?(.*)/.exec(f);i.push({type:1,index:o,name:v[2],strings:b,ctor:v[1]==="."?bt:v[1]==="?"?yt:v[1]==="@"?vt:I}),r.removeAttribute(p)}else p.startsWith(E)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(Kt.test(r.tagName)){let p=r.textContent.split(E),f=p.length-1;if(f>0){r.textContent=it?it.emptyScript:"";for(let b=0;b<f;b++)r.append(p[b],J()),L.nextNode(),i.push({type:2,index:++o});r.append(p[f],J())}}}else if(r.nodeType===8)if(r.data===Jt)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(E,p+1))!==-1;)i.push({type:7,index:o}),p+=E.length-1}o++}}static createElement(t,n){let s=H.createElement("template");return s.innerHTML=t,s}};function C(e,t,n=e,s){if(t===G)return t;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=K(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(e),r._$AT(e,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(t=C(e,r._$AS(e,t.values),r,s)),t}var $t=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:s}=this._$AD,r=(t?.creationScope??H).importNode(n,!0);L.currentNode=r;let o=L.nextNode(),a=0,c=0,i=s[0];for(;i!==void 0;){if(a===i.index){let l;i.type===2?l=new X(o,o.nextSibling,this,t):i.type===1?l=new i.ctor(o,i.name,i.strings,this,t):i.type===6&&(l=new At(o,this,t)),this._$AV.push(l),i=s[++c]}a!==i?.index&&(o=L.nextNode(),a++)}return L.currentNode=H,r}p(t){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,n),n+=s.strings.length-2):s._$AI(t[n])),n++}},X=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,s,r){this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=C(this,t,n),K(t)?t===g||t==null||t===""?(this._$AH!==g&&this._$AR(),this._$AH=g):t!==this._$AH&&t!==G&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):_e(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==g&&K(this._$AH)?this._$AA.nextSibling.data=t:this.T(H.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:s}=t,r=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=z.createElement(Gt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new $t(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(t){let n=Pt.get(t.strings);return n===void 0&&Pt.set(t.strings,n=new z(t)),n}k(t){_t(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of t)r===n.length?n.push(s=new e(this.O(J()),this.O(J()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let s=Dt(t).nextSibling;Dt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,s,r,o){this.type=1,this._$AH=g,this._$AN=void 0,this.element=t,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=g}_$AI(t,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)t=C(this,t,n,0),a=!K(t)||t!==this._$AH&&t!==G,a&&(this._$AH=t);else{let c=t,i,l;for(t=o[0],i=0;i<o.length-1;i++)l=C(this,c[s+i],n,i),l===G&&(l=this._$AH[i]),a||=!K(l)||l!==this._$AH[i],l===g?t=g:t!==g&&(t+=(l??"")+o[i+1]),this._$AH[i]=l}a&&!r&&this.j(t)}j(t){t===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},bt=class extends I{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===g?void 0:t}},yt=class extends I{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==g)}},vt=class extends I{constructor(t,n,s,r,o){super(t,n,s,r,o),this.type=5}_$AI(t,n=this){if((t=C(this,t,n,0)??g)===G)return;let s=this._$AH,r=t===g&&s!==g||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==g&&(s===g||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},At=class{constructor(t,n,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){C(this,t)}};var xe=wt.litHtmlPolyfillSupport;xe?.(z,X),(wt.litHtmlVersions??=[]).push("3.3.3");var xt=(e,t,n)=>{let s=n?.renderBefore??t,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new X(t.insertBefore(J(),o),o,void 0,n??{})}return r._$AI(e),r};function zt(e){let t=[];for(let s=e;s;s=s.parentElement)t.push(s);let n=()=>{for(let s of t)s.classList.remove("ck-print-path");e.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of t)s.classList.add("ck-print-path");e.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function St(e,t={}){let n=new Map(Object.entries(t));return e.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var Se={en:"en-GB",fr:"fr-FR"};function Et(e){return Se[e]??e}function at(e,t){return new Intl.NumberFormat(Et(t),{maximumFractionDigits:1}).format(e)}function Xt(e,t){let n=new Date(e);return Number.isNaN(n.getTime())?e:new Intl.DateTimeFormat(Et(t),{dateStyle:"long"}).format(n)}function ct(e,t){return new Intl.ListFormat(Et(t),{type:"conjunction"}).format(e)}function d(e,t,n){return St(e[t]??t,n)}function Yt(e,t){let n=()=>[...e.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let i={};for(let l of n())l.checked&&l.dataset.item&&(i[l.dataset.item]=Number(l.value));return i},r=i=>{for(let l of e.querySelectorAll("[data-clear]")){let u=i[l.dataset.clear??""]===void 0;u&&l===document.activeElement&&e.querySelector(`input[data-item="${l.dataset.clear}"]`)?.focus(),l.hidden=u}},o=i=>{let l=i.target;l instanceof HTMLInputElement&&l.dataset.item&&t(s())},a=i=>{let l=i.target.closest("[data-clear]");if(l){for(let u of n())u.dataset.item===l.dataset.clear&&(u.checked=!1);t(s())}},c=i=>i.preventDefault();return e.addEventListener("change",o),e.addEventListener("click",a),e.addEventListener("submit",c),{show(i){for(let l of n())l.checked=i[l.dataset.item??""]===Number(l.value);r(i)},stop(){e.removeEventListener("change",o),e.removeEventListener("click",a),e.removeEventListener("submit",c)}}}function Zt(e){let t={};for(let n of e.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(t[n.dataset.item]=Number(n.value));return t}function Y(e,t){e.set("answers",{...t}),e.save_changes()}function Z(e,t,n){let s=URL.createObjectURL(new Blob([n],{type:`${t};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=e,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Qt(e,t){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${e.map(s=>s.map(n).join(t)).join(`\r
`)}\r
`}function te(e){return e==="fr"?";":","}var j=["before","after","looking-back"];function D(e){return j.includes(e)}function B(e){return e.sections.flatMap(t=>[...t.items])}function lt(e,t){if(typeof t!="object"||t===null||Array.isArray(t))return{answers:{},problems:[["","not-answers"]]};let n=B(e).map(l=>l.id),{minimum:s,maximum:r,step:o}=e.scale,a=[],c=new Map;for(let[l,u]of Object.entries(t))if(!n.includes(l))a.push([l,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?a.push([l,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?a.push([l,"off-scale"]):(u-s)%o!==0?a.push([l,"off-scale"]):c.set(l,u+0)}let i={};for(let l of n){let u=c.get(l);u!==void 0&&(i[l]=u)}return{answers:i,problems:a}}function dt(e,t){let n=e.items.map(r=>t[r]).filter(r=>typeof r=="number"),s=n.length>=e.minimum;return{subscale:e.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:e.items.length}}function Q(e,t){return e.subscales.map(n=>dt(n,t))}function ee(e,t,n){let s=e.subscales.filter(c=>c.family===t).map(c=>dt(c,n)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:c})=>c)),o=Math.min(...s.map(({mean:c})=>c)),a=c=>s.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:t,highest:a(r),lowest:r===o?[]:a(o)}}function ne(e,t){let{comparisons:n,first_step:s}=e.feedback;return{comparisons:n.flatMap(({family:r})=>ee(e,r,t)??[]),firstStep:ee(e,s.family,t)?.lowest[0]??null}}var y={width:92,height:46,gap:10,left:8,inset:10},se=44,re=y.height+30;function Ee(e,t){let{picture:n,subscales:s}=e.instrument,r=s.filter(c=>c.family===n?.rows),o=s.filter(c=>c.family===n?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(l=>i.items.includes(l)).map(l=>t[l])})));return{rows:r,columns:o,all:a}}function oe(e,t,n){if(!e.instrument.picture)return g;let{strings:s,lang:r,instrument:o}=e,{rows:a,columns:c,all:i}=Ee(e,t),l=d(s,"blank"),u=h=>h===void 0?l:String(h),p=h=>ct(h.values.map(u),r),f=h=>{let{mean:_}=dt(h,t);return _===null?d(s,"not_computed"):at(_,r)},b=i.map(h=>d(s,"picture_cell",{row:h.row.label,column:h.column.label,values:p(h)})).join(" · "),v=2*y.left+c.length*(y.width+y.gap)-y.gap,x=se+a.length*re,{minimum:q,maximum:k}=o.scale;return m`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${v} ${x}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${d(s,"picture_title")}</title>
      <desc id="${n}-words">${b}</desc>
      ${c.map((h,_)=>{let A=y.left+_*(y.width+y.gap)+y.width/2;return N`<text class="ck-sa-label" x=${A} y="14" text-anchor="middle">${h.label}</text>
          <text class="ck-sa-mean" x=${A} y="31" text-anchor="middle">${f(h)}</text>`})}
      ${a.map((h,_)=>{let A=se+_*re;return N`<text class="ck-sa-label" x=${y.left} y=${A+14}>${h.label}<tspan class="ck-sa-mean" dx="8">${f(h)}</tspan></text>
          ${c.map((U,et)=>Me(y.left+et*(y.width+y.gap),A+21,i.find(W=>W.row===h&&W.column===U)?.values??[],[q,k],u))}`})}
    </svg>
    <figcaption>${d(s,"picture_text",{minimum:q,maximum:k})}</figcaption>
    <details>
      <summary>${d(s,"picture_table")}</summary>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(h=>m`<th scope="col">${h.label}</th>`)}
            <th scope="col">${d(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(h=>m`<tr>
              <th scope="row">${h.label}</th>
              ${i.filter(_=>_.row===h).map(_=>m`<td>${p(_)}</td>`)}
              <td>${f(h)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${d(s,"score")}</th>
            ${c.map(h=>m`<td>${f(h)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
    </details>
  </figure>`}function Me(e,t,n,[s,r],o){let a=y.width-2*y.inset,c=y.height/(n.length+1);return N`<rect class="ck-sa-box" x=${e} y=${t} width=${y.width} height=${y.height} rx="6"></rect>
    ${n.map((i,l)=>{let u=t+c*(l+1),p=e+y.inset,f=N`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${u} y2=${u}></line>`;if(i===void 0)return N`${f}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${u+4} text-anchor="middle">${o(i)}</text>`;let b=p+a*(i-s)/(r-s),v=b<p+a/2;return N`${f}<circle class="ck-sa-dot" cx=${b} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${v?b+9:b-9} y=${u+4} text-anchor=${v?"start":"end"}>${o(i)}</text>`})}`}function Mt(e,t){return t==null?d(e.strings,"not_computed"):at(t,e.lang)}function Re(e,t){let{instrument:n,strings:s,lang:r}=e,{comparisons:o,firstStep:a}=ne(n,t),c=l=>ct(l.map(u=>{let p=n.subscales.find(f=>f.id===u);return p?.phrase??p?.label??u}),r),i=n.feedback.first_step;return o.length===0?m`<p>${d(s,"too_few")}</p>`:m`<p>
      ${o.map(({family:l,highest:u,lowest:p})=>{let f=n.feedback.comparisons.find(v=>v.family===l),b=p.length>0?f?.different:f?.same;return m`${St(b??"",{highest:c(u),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${d(s,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function Oe(e,t){let{instrument:n,strings:s}=e;return m`<h4>${d(s,"scores_title")}</h4>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${d(s,"subscale")}</th>
          <th scope="col">${d(s,"score")}</th>
          <th scope="col">${d(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let a=n.subscales.filter(c=>c.family===r);return m`<tbody>
          ${a.length>1?m`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:g}
          ${a.map(c=>{let i=t.find(l=>l.subscale===c.id);return m`<tr>
              <th scope="row">${c.label}</th>
              <td>${Mt(e,i?.mean)}</td>
              <td>${d(s,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table>`}function Rt(e){let{id:t,version:n,title:s,card:r,subscales:o}=e.instrument,a=o.map(({id:c,items:i,minimum:l})=>({id:c,items:i,minimum:l}));return{id:t,version:n,title:s,language:e.lang,...r,subscales:a}}function Te(e){let{instrument:t,strings:n}=e,{card:s}=t,r=c=>m`<ul>${c.map(i=>m`<li>${i}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",a=()=>Z(`${t.id}-card-${e.lang}.json`,"application/json",`${JSON.stringify(Rt(e),null,2)}
`);return m`<section class="ck-sa-card" aria-label=${d(n,"card")}>
    <h4>${d(n,"card")}</h4>
    <p><strong>${s.warning}</strong></p>
    <dl>
      <dt>${d(n,"card_measures")}</dt><dd>${s.measures}</dd>
      <dt>${d(n,"card_limits")}</dt><dd>${r(s.limits)}</dd>
      <dt>${d(n,"card_scoring")}</dt><dd>${r(s.scoring)}</dd>
      <dt>${d(n,"card_sources")}</dt><dd>${r(s.sources)}</dd>
      <dt>${d(n,"card_status")}</dt><dd>${d(n,o)}</dd>
      <dt>${d(n,"card_version")}</dt><dd>${t.version}</dd>
      <dt>${d(n,"card_licence")}</dt><dd>${s.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${d(n,"card_download")}</button>
  </section>`}function ie(e,t,n){return m`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${d(e.strings,"result")}</h3>
    ${Re(e,t)} ${oe(e,t,n)}
    <div class="ck-sa-columns">
      <div>${Oe(e,Q(e.instrument,t))}</div>
      ${Te(e)}
    </div>
  </section>`}function F(e,t){return d(e.strings,`occasion_${t}`)}function Le(e,t,n,s){let{id:r,version:o}=e.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:e.lang,occasion:n,date:s,answers:t,scores:Q(e.instrument,t),card:Rt(e)}}function He(e,t,n,s){let{instrument:r,strings:o}=e;return[["instrument","version","occasion","date","item","text","answer"].map(c=>d(o,`column_${c}`)),...B(r).map(({id:c,text:i})=>[r.id,r.version,n,s,c,i,t[c]??""])]}function ae({spec:e,answers:t,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),a=`${e.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let c=Le(e,t,n,o);Z(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=He(e,t,n,o);Z(a,"text/csv",Qt(c,te(e.lang)))}r.told(d(e.strings,"downloaded",{file:a}))}function Ne({spec:e,reading:t,tabKept:n}){let{strings:s}=e;return[...n?[]:[d(s,"tab_blocked")],...t.corrupt?[d(s,"storage_corrupt")]:[],...t.otherVersions.map(o=>d(s,"storage_other_version",{version:o})),...t.refused.length>0?[d(s,"storage_refused",{items:t.refused.join(", ")})]:[]].map(o=>m`<p class="ck-sa-notice">${o}</p>`)}function Ce({spec:e,reading:t},n){let{strings:s,lang:r}=e;return t.records.length===0?g:m`<h4>${d(s,"records")}</h4>
    <ul class="ck-sa-records">
      ${t.records.map(o=>{let a=F(e,o.occasion);return m`<li>
          <span>${d(s,"record",{occasion:a,date:Xt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${d(s,"record_use_label",{occasion:a})}
            @click=${()=>n.use(o)}
          >${d(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Ie(e,t.records)}`}function Ie(e,t){if(t.length<2)return g;let{strings:n,instrument:s}=e,r=t.map(o=>Q(s,o.answers));return m`<h4>${d(n,"compare_title")}</h4>
    <p>${d(n,"compare_text")}</p>
    <div class="ck-table" role="region" tabindex="0" aria-label=${d(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${d(n,"subscale")}</th>
            ${t.map(o=>m`<th scope="col">${F(e,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,a)=>m`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>m`<td>${Mt(e,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function tt(e,t,n){let{uid:s,spec:r}=e;return m`<div class="ck-sa-action">
    <button type="button" class="ck-button" data-action=${t} aria-describedby="${s}-${t}-text" @click=${n}>
      ${d(r.strings,t)}
    </button>
    <p id="${s}-${t}-text">${d(r.strings,`${t}_text`)}</p>
  </div>`}function ce(e,t){let{spec:n,uid:s,occasion:r,host:o,erasing:a}=e,{strings:c}=n,i=l=>{let{value:u}=l.target;D(u)&&t.setOccasion(u)};return m`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${d(c,"mine")}</h3>
    <p>${d(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Ne(e)}
    <fieldset class="ck-sa-occasion">
      <legend>${d(c,"occasion")}</legend>
      ${j.map(l=>m`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${l}
            .checked=${l===r}
            @change=${i}
          /><span>${F(n,l)}</span></label
        >`)}
    </fieldset>
    ${tt(e,"save",t.save)}
    ${tt(e,"download_json",()=>ae(e,"json",t))}
    ${tt(e,"download_csv",()=>ae(e,"csv",t))}
    ${tt(e,"print",t.print)} ${tt(e,"erase",t.askErase)}
    ${a?m`<div class="ck-sa-confirm" role="group" aria-label=${d(c,"erase_asked")}>
          <p>${d(c,"erase_asked")}</p>
          <button type="button" class="ck-button" data-action="erase_cancel" @click=${t.cancelErase}>
            ${d(c,"erase_cancel")}
          </button>
          <button type="button" class="ck-button" data-action="erase_confirm" @click=${t.erase}>
            ${d(c,"erase_confirm")}
          </button>
        </div>`:g}
    ${Ce(e,t)}
  </section>`}var de=1;function Ot(e){return`coprod-kit/self-assessment/${e.id}`}function le(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ue(e){return e===void 0?[]:!le(e)||e.format!==de||!Array.isArray(e.records)?null:e.records.every(le)?e.records:null}function ut(e,t=ot){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=t.read(Ot(e));if(s.state==="blocked")return n;let r=s.state==="ok"?ue(s.value):null;if(r===null)return{...n,corrupt:!0};for(let{version:o,occasion:a,saved:c,answers:i}of r)if(o!==e.version)n.otherVersions.push(String(o));else if(!D(a))n.corrupt=!0;else{let l=lt(e,i);n.refused.push(...l.problems.map(([u])=>u||a)),n.records.push({version:o,occasion:a,saved:String(c),answers:l.answers})}return n.records.sort((o,a)=>j.indexOf(o.occasion)-j.indexOf(a.occasion)),n}function pe(e,t,n=ot){let s=Ot(e),r=n.read(s);if(r.state==="blocked")return"blocked";let o=r.state==="ok"?ue(r.value):null;if(o===null)return"corrupt";let a=o.filter(i=>i.occasion!==t.occasion||i.version!==t.version),c=n.write(s,{format:de,records:[...a,t]});return c==="ok"&&a.length<o.length?"replaced":c}function me(e,t=ot){return t.remove(Ot(e))}var fe=({model:e,el:t,host:n})=>{let s=e.get("_spec"),{strings:r,instrument:o}=s,a=t.dataset.ckUid??"",c=B(o).length,i=$=>t.querySelector(`[data-part="${$}"]`),l=i("live"),u=i("progress");if(!l||!u)throw new Error("The self-assessment's form is not in the page.");let p=!1,f=!1,b="",v=ut(o),x=()=>lt(o,e.get("answers")).answers,q=()=>{let $=e.get("occasion");return D($)?$:"before"},k=$=>{b=$,A()},h={setOccasion($){e.set("occasion",$),e.save_changes()},save(){let $=x();if(Object.keys($).length===0)return k(d(r,"save_nothing"));let S=q(),nt=new Date().toISOString(),be=pe(o,{version:o.version,occasion:S,saved:nt,answers:$});v=ut(o);let ye={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[be];k(d(r,ye,{occasion:F(s,S)}))},askErase(){f=!0,A(),t.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){f=!1,A(),t.querySelector('[data-action="erase"]')?.focus()},erase(){let $=me(o);v=ut(o),f=!1,p=!1;for(let S of t.querySelectorAll("input:checked"))S.name.endsWith("-occasion")||(S.checked=!1);Y(e,{}),k(d(r,$==="ok"?"erased":"erased_page_only")),t.querySelector('[data-action="erase"]')?.focus()},print:()=>zt(t),use($){e.set("occasion",$.occasion),Y(e,$.answers),k(d(r,"record_used",{occasion:F(s,$.occasion)}))},told:k},_=()=>{p=!0;let $=Object.keys(x()).length;k(d(r,"result_ready",{answered:$,total:c})),t.querySelector('[data-part="result-title"]')?.focus()};function A(){let $=x(),S=Object.keys($).length,nt=d(r,"progress",{answered:S,total:c});xt(m`<div class="ck-sa-progress">
        <progress max=${c} value=${S} aria-label=${d(r,"progress_label")}></progress>
        <span>${nt}</span>
      </div>`,u),xt(m`<p class="ck-sa-count">${nt}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${_}>
          ${d(r,"show_result")}
        </button>
        <p role="status" class="ck-sa-status">${b}</p>
        ${p?ie(s,$,a):g}
        ${ce({spec:s,host:n,uid:a,answers:$,occasion:q(),reading:v,erasing:f,tabKept:(e.get("tab")??"ok")==="ok"},h)}`,l)}let U=Yt(t,$=>Y(e,$)),et=()=>{U.show(x()),b=p?d(r,"result_updated"):"",A()},W=Zt(t);return Object.keys(W).length>0&&Y(e,{...x(),...W}),e.on("change:answers",et),e.on("change:occasion",A),e.on("change:tab",A),U.show(x()),A(),t.dataset.ckReady="",()=>{e.off("change:answers",et),e.off("change:occasion",A),e.off("change:tab",A),U.stop()}};var ge={"self-assessment":fe};var he=new Map;function je(e){let t=e.querySelector("script.ck-state")?.textContent;return t?JSON.parse(t):null}function De(e,t){let{id:n,version:s}=t.spec.instrument??{id:"",version:""},r=`coprod-kit/tab/${e}/${n}/${s}`,o=he.get(r);if(o)return o;let a=gt.read(r),c=a.state==="ok"&&typeof a.value=="object"?a.value:null,i=new st({...t.values,...c,_spec:t.spec});i.set("tab",a.state==="blocked"?"blocked":"ok");let l=Object.keys(t.values);for(let u of l)i.on(`change:${u}`,()=>{let p=gt.write(r,Object.fromEntries(l.map(f=>[f,i.get(f)])));i.set("tab",p)});return he.set(r,i),i}function $e(){for(let e of document.querySelectorAll("[data-ck-widget]")){let t=e.dataset.ckWidget??"",n=je(e);n&&ge[t]?.({model:De(t,n),el:e,host:"page"})}}document.readyState==="loading"?document.addEventListener("DOMContentLoaded",$e):$e();})();
