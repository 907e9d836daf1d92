/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var Ct=e=>{throw TypeError(e)};var It=(e,t,n)=>t.has(e)||Ct("Cannot "+n);var A=(e,t,n)=>(It(e,t,"read from private field"),n?n.call(e):t.get(e)),P=(e,t,n)=>t.has(e)?Ct("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),jt=(e,t,n,s)=>(It(e,t,"write to private field"),s?s.call(e,n):t.set(e,n),n);var ft="coprod-kit/appearance",Le="(prefers-color-scheme: dark)";function gt(e){return e==="auto"||e==="light"||e==="dark"}function Dt(){try{let e=localStorage.getItem(ft);return gt(e)?e:"auto"}catch{return"auto"}}function Bt(e){try{e==="auto"?localStorage.removeItem(ft):localStorage.setItem(ft,e)}catch{}}function ht(e){let t={auto:Le,light:"not all",dark:"all"}[e],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=t)}function Ft(){let e=document.getElementById("ck-appearance");if(!e)return;let t=()=>{let n=Dt();for(let s of e.querySelectorAll("input"))s.checked=s.value===n;ht(n)};e.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";gt(s)&&(Bt(s),ht(s))}),addEventListener("storage",t),addEventListener("pageshow",n=>n.persisted&&t()),t()}function Wt(){let e=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of e){let r=n.target,o=r instanceof Element&&r.closest(".ck-menu-panel a")!==null;s.open&&(o||!s.contains(r))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of e)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of e)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let t=[];addEventListener("beforeprint",()=>{t=[...document.querySelectorAll("main details:not([open])")];for(let n of t)n.open=!0}),addEventListener("afterprint",()=>{for(let n of t)n.open=!1;t=[]})}Ft();Wt();var E,O,at=class{constructor(t){P(this,E,new Map);P(this,O,new Map);for(let[n,s]of Object.entries(t))A(this,E).set(n,s)}get(t){return A(this,E).get(t)}set(t,n){if(!Te(A(this,E).get(t),n)){A(this,E).set(t,n);for(let s of[...A(this,O).get(`change:${t}`)??[]])s()}}on(t,n){let s=A(this,O).get(t)??new Set;A(this,O).set(t,s.add(n))}off(t,n){for(let[s,r]of A(this,O))t&&t!==s||(n?r.delete(n):r.clear())}save_changes(){}};E=new WeakMap,O=new WeakMap;function Te(e,t){return Object.is(e,t)||JSON.stringify(e)===JSON.stringify(t)}var R,ct=class{constructor(t){P(this,R);jt(this,R,t)}read(t){let n;try{n=A(this,R).call(this).getItem(t)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(t,n){let s;try{s=A(this,R).call(this)}catch{return"blocked"}try{return s.setItem(t,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(t){try{return A(this,R).call(this).removeItem(t),"ok"}catch{return"blocked"}}};R=new WeakMap;var V=new ct(()=>window.sessionStorage),lt=new ct(()=>window.localStorage);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var _t=globalThis,qt=e=>e,ut=_t.trustedTypes,Ut=ut?ut.createPolicy("lit-html",{createHTML:e=>e}):void 0,zt="$lit$",M=`lit$${Math.random().toFixed(9).slice(2)}$`,Xt="?"+M,He=`<${Xt}>`,H=document,K=()=>H.createComment(""),G=e=>e===null||typeof e!="object"&&typeof e!="function",kt=Array.isArray,Ne=e=>kt(e)||typeof e?.[Symbol.iterator]=="function",$t=`[ 	
\f\r]`,J=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pt=/-->/g,Vt=/>/g,L=RegExp(`>|${$t}(?:([^\\s"'>=/]+)(${$t}*=${$t}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Jt=/'/g,Kt=/"/g,Yt=/^(?:script|style|textarea|title)$/i,xt=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),f=xt(1),N=xt(2),cn=xt(3),z=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Gt=new WeakMap,T=H.createTreeWalker(H,129);function Zt(e,t){if(!kt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ut!==void 0?Ut.createHTML(t):t}var Ce=(e,t)=>{let n=e.length-1,s=[],r,o=t===2?"<svg>":t===3?"<math>":"",a=J;for(let c=0;c<n;c++){let i=e[c],l,d,p=-1,m=0;for(;m<i.length&&(a.lastIndex=m,d=a.exec(i),d!==null);)m=a.lastIndex,a===J?d[1]==="!--"?a=Pt:d[1]!==void 0?a=Vt:d[2]!==void 0?(Yt.test(d[2])&&(r=RegExp("</"+d[2],"g")),a=L):d[3]!==void 0&&(a=L):a===L?d[0]===">"?(a=r??J,p=-1):d[1]===void 0?p=-2:(p=a.lastIndex-d[2].length,l=d[1],a=d[3]===void 0?L:d[3]==='"'?Kt:Jt):a===Kt||a===Jt?a=L:a===Pt||a===Vt?a=J:(a=L,r=void 0);let b=a===L&&e[c+1].startsWith("/>")?" ":"";o+=a===J?i+He:p>=0?(s.push(l),i.slice(0,p)+zt+i.slice(p)+M+b):i+M+(p===-2?c:b)}return[Zt(e,o+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},X=class e{constructor({strings:t,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,c=t.length-1,i=this.parts,[l,d]=Ce(t,n);if(this.el=e.createElement(l,s),T.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=T.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(zt)){let m=d[a++],b=r.getAttribute(p).split(M),v=/([.?@])?(.*)/.exec(m);i.push({type:1,index:o,name:v[2],strings:b,ctor:v[1]==="."?yt:v[1]==="?"?vt:v[1]==="@"?wt:j}),r.removeAttribute(p)}else p.startsWith(M)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(Yt.test(r.tagName)){let p=r.textContent.split(M),m=p.length-1;if(m>0){r.textContent=ut?ut.emptyScript:"";for(let b=0;b<m;b++)r.append(p[b],K()),T.nextNode(),i.push({type:2,index:++o});r.append(p[m],K())}}}else if(r.nodeType===8)if(r.data===Xt)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(M,p+1))!==-1;)i.push({type:7,index:o}),p+=M.length-1}o++}}static createElement(t,n){let s=H.createElement("template");return s.innerHTML=t,s}};function I(e,t,n=e,s){if(t===z)return t;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=G(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(e),r._$AT(e,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(t=I(e,r._$AS(e,t.values),r,s)),t}var bt=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:s}=this._$AD,r=(t?.creationScope??H).importNode(n,!0);T.currentNode=r;let o=T.nextNode(),a=0,c=0,i=s[0];for(;i!==void 0;){if(a===i.index){let l;i.type===2?l=new Y(o,o.nextSibling,this,t):i.type===1?l=new i.ctor(o,i.name,i.strings,this,t):i.type===6&&(l=new At(o,this,t)),this._$AV.push(l),i=s[++c]}a!==i?.index&&(o=T.nextNode(),a++)}return T.currentNode=H,r}p(t){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,n),n+=s.strings.length-2):s._$AI(t[n])),n++}},Y=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,s,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=I(this,t,n),G(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==z&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ne(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&G(this._$AH)?this._$AA.nextSibling.data=t:this.T(H.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:s}=t,r=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=X.createElement(Zt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new bt(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(t){let n=Gt.get(t.strings);return n===void 0&&Gt.set(t.strings,n=new X(t)),n}k(t){kt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of t)r===n.length?n.push(s=new e(this.O(K()),this.O(K()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let s=qt(t).nextSibling;qt(t).remove(),t=s}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,s,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(t,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)t=I(this,t,n,0),a=!G(t)||t!==this._$AH&&t!==z,a&&(this._$AH=t);else{let c=t,i,l;for(t=o[0],i=0;i<o.length-1;i++)l=I(this,c[s+i],n,i),l===z&&(l=this._$AH[i]),a||=!G(l)||l!==this._$AH[i],l===h?t=h:t!==h&&(t+=(l??"")+o[i+1]),this._$AH[i]=l}a&&!r&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},yt=class extends j{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},vt=class extends j{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},wt=class extends j{constructor(t,n,s,r,o){super(t,n,s,r,o),this.type=5}_$AI(t,n=this){if((t=I(this,t,n,0)??h)===z)return;let s=this._$AH,r=t===h&&s!==h||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==h&&(s===h||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},At=class{constructor(t,n,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){I(this,t)}};var Ie=_t.litHtmlPolyfillSupport;Ie?.(X,Y),(_t.litHtmlVersions??=[]).push("3.3.3");var St=(e,t,n)=>{let s=n?.renderBefore??t,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new Y(t.insertBefore(K(),o),o,void 0,n??{})}return r._$AI(e),r};function Qt(e){let t=[];for(let s=e;s;s=s.parentElement)t.push(s);let n=()=>{for(let s of t)s.classList.remove("ck-print-path");e.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of t)s.classList.add("ck-print-path");e.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function Mt(e,t={}){let n=new Map(Object.entries(t));return e.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var je={en:"en-GB",fr:"fr-FR"};function Et(e){return je[e]??e}function dt(e,t){return new Intl.NumberFormat(Et(t),{maximumFractionDigits:1}).format(e)}function te(e,t){let n=new Date(e);return Number.isNaN(n.getTime())?e:new Intl.DateTimeFormat(Et(t),{dateStyle:"long"}).format(n)}function pt(e,t){return new Intl.ListFormat(Et(t),{type:"conjunction"}).format(e)}function u(e,t,n){return Mt(e[t]??t,n)}function ee(e,t){let n=()=>[...e.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let i={};for(let l of n())l.checked&&l.dataset.item&&(i[l.dataset.item]=Number(l.value));return i},r=i=>{for(let l of e.querySelectorAll("[data-clear]")){let d=i[l.dataset.clear??""]===void 0;d&&l===document.activeElement&&e.querySelector(`input[data-item="${l.dataset.clear}"]`)?.focus(),l.hidden=d}},o=i=>{let l=i.target;l instanceof HTMLInputElement&&l.dataset.item&&t(s())},a=i=>{let l=i.target.closest("[data-clear]");if(l){for(let d of n())d.dataset.item===l.dataset.clear&&(d.checked=!1);t(s())}},c=i=>i.preventDefault();return e.addEventListener("change",o),e.addEventListener("click",a),e.addEventListener("submit",c),{show(i){for(let l of n())l.checked=i[l.dataset.item??""]===Number(l.value);r(i)},stop(){e.removeEventListener("change",o),e.removeEventListener("click",a),e.removeEventListener("submit",c)}}}function ne(e){let t={};for(let n of e.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(t[n.dataset.item]=Number(n.value));return t}function Z(e,t){e.set("answers",{...t}),e.save_changes()}function Q(e,t,n){let s=URL.createObjectURL(new Blob([n],{type:`${t};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=e,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function se(e,t){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${e.map(s=>s.map(n).join(t)).join(`\r
`)}\r
`}function re(e){return e==="fr"?";":","}var C=["before","after","looking-back"];function D(e){return C.includes(e)}function B(e){return e.sections.flatMap(t=>[...t.items])}function tt(e,t){if(typeof t!="object"||t===null||Array.isArray(t))return{answers:{},problems:[["","not-answers"]]};let n=B(e).map(l=>l.id),{minimum:s,maximum:r,step:o}=e.scale,a=[],c=new Map;for(let[l,d]of Object.entries(t))if(!n.includes(l))a.push([l,"unknown-item"]);else{if(d==null)continue;typeof d!="number"||!Number.isFinite(d)?a.push([l,"not-a-number"]):!Number.isInteger(d)||d<s||d>r?a.push([l,"off-scale"]):(d-s)%o!==0?a.push([l,"off-scale"]):c.set(l,d+0)}let i={};for(let l of n){let d=c.get(l);d!==void 0&&(i[l]=d)}return{answers:i,problems:a}}function mt(e,t){let n=e.items.map(r=>t[r]).filter(r=>typeof r=="number"),s=n.length>=e.minimum;return{subscale:e.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:e.items.length}}function et(e,t){return e.subscales.map(n=>mt(n,t))}function oe(e,t,n){let s=e.subscales.filter(c=>c.family===t).map(c=>mt(c,n)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:c})=>c)),o=Math.min(...s.map(({mean:c})=>c)),a=c=>s.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:t,highest:a(r),lowest:r===o?[]:a(o)}}function ie(e,t){let{comparisons:n,first_step:s}=e.feedback;return{comparisons:n.flatMap(({family:r})=>oe(e,r,t)??[]),firstStep:oe(e,s.family,t)?.lowest[0]??null}}var y={width:92,height:46,gap:10,left:8,inset:10},ae=44,ce=y.height+30;function De(e,t){let{picture:n,subscales:s}=e.instrument,r=s.filter(c=>c.family===n?.rows),o=s.filter(c=>c.family===n?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(l=>i.items.includes(l)).map(l=>t[l])})));return{rows:r,columns:o,all:a}}function le(e,t,n){if(!e.instrument.picture)return h;let{strings:s,lang:r,instrument:o}=e,{rows:a,columns:c,all:i}=De(e,t),l=u(s,"blank"),d=g=>g===void 0?l:String(g),p=g=>pt(g.values.map(d),r),m=g=>{let{mean:_}=mt(g,t);return _===null?u(s,"not_computed"):dt(_,r)},b=i.map(g=>u(s,"picture_cell",{row:g.row.label,column:g.column.label,values:p(g)})).join(" · "),v=2*y.left+c.length*(y.width+y.gap)-y.gap,st=ae+a.length*ce,{minimum:rt,maximum:k}=o.scale,W=g=>(o.families[g]??g).toLocaleLowerCase(r),x={minimum:rt,maximum:k,rows:W(o.picture?.rows??""),columns:W(o.picture?.columns??"")};return f`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${v} ${st}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${u(s,"picture_title")}</title>
      <desc id="${n}-words">${b}</desc>
      ${c.map((g,_)=>{let w=y.left+_*(y.width+y.gap)+y.width/2;return N`<text class="ck-sa-label" x=${w} y="14" text-anchor="middle">${g.label}</text>
          <text class="ck-sa-mean" x=${w} y="31" text-anchor="middle">${m(g)}</text>`})}
      ${a.map((g,_)=>{let w=ae+_*ce;return N`<text class="ck-sa-label" x=${y.left} y=${w+14}>${g.label}<tspan class="ck-sa-mean" dx="8">${m(g)}</tspan></text>
          ${c.map((q,ot)=>Be(y.left+ot*(y.width+y.gap),w+21,i.find(U=>U.row===g&&U.column===q)?.values??[],[rt,k],d))}`})}
    </svg>
    <figcaption>${u(s,"picture_text",x)}</figcaption>
    <details>
      <summary>${u(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${u(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(g=>f`<th scope="col">${g.label}</th>`)}
            <th scope="col">${u(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(g=>f`<tr>
              <th scope="row">${g.label}</th>
              ${i.filter(_=>_.row===g).map(_=>f`<td>${p(_)}</td>`)}
              <td>${m(g)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${u(s,"score")}</th>
            ${c.map(g=>f`<td>${m(g)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Be(e,t,n,[s,r],o){let a=y.width-2*y.inset,c=y.height/(n.length+1);return N`<rect class="ck-sa-box" x=${e} y=${t} width=${y.width} height=${y.height} rx="6"></rect>
    ${n.map((i,l)=>{let d=t+c*(l+1),p=e+y.inset,m=N`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${d} y2=${d}></line>`;if(i===void 0)return N`${m}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${d+4} text-anchor="middle">${o(i)}</text>`;let b=p+a*(i-s)/(r-s),v=b<p+a/2;return N`${m}<circle class="ck-sa-dot" cx=${b} cy=${d} r="5"></circle>
        <text class="ck-sa-value" x=${v?b+9:b-9} y=${d+4} text-anchor=${v?"start":"end"}>${o(i)}</text>`})}`}function Ot(e,t){return t==null?u(e.strings,"not_computed"):dt(t,e.lang)}function Fe(e,t){let{instrument:n,strings:s,lang:r}=e,{comparisons:o,firstStep:a}=ie(n,t),c=l=>pt(l.map(d=>{let p=n.subscales.find(m=>m.id===d);return p?.phrase??p?.label??d}),r),i=n.feedback.first_step;return o.length===0?f`<p>${u(s,"too_few")}</p>`:f`<p>
      ${o.map(({family:l,highest:d,lowest:p})=>{let m=n.feedback.comparisons.find(v=>v.family===l),b=p.length>0?m?.different:m?.same;return f`${Mt(b??"",{highest:c(d),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${u(s,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function We(e,t){let{instrument:n,strings:s}=e;return f`<h4>${u(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${u(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${u(s,"subscale")}</th>
          <th scope="col">${u(s,"score")}</th>
          <th scope="col">${u(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let a=n.subscales.filter(c=>c.family===r);return f`<tbody>
          ${a.length>1?f`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:h}
          ${a.map(c=>{let i=t.find(l=>l.subscale===c.id);return f`<tr>
              <th scope="row">${c.label}</th>
              <td>${Ot(e,i?.mean)}</td>
              <td>${u(s,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function Rt(e){let{id:t,version:n,title:s,card:r,subscales:o}=e.instrument,a=o.map(({id:c,items:i,minimum:l})=>({id:c,items:i,minimum:l}));return{id:t,version:n,title:s,language:e.lang,...r,subscales:a}}function qe(e){let{instrument:t,strings:n}=e,{card:s}=t,r=c=>f`<ul>${c.map(i=>f`<li>${i}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",a=()=>Q(`${t.id}-card-${e.lang}.json`,"application/json",`${JSON.stringify(Rt(e),null,2)}
`);return f`<section class="ck-sa-card" aria-label=${u(n,"card")}>
    <h4>${u(n,"card")}</h4>
    <p><strong>${s.warning}</strong></p>
    <dl>
      <dt>${u(n,"card_measures")}</dt><dd>${s.measures}</dd>
      <dt>${u(n,"card_limits")}</dt><dd>${r(s.limits)}</dd>
      <dt>${u(n,"card_scoring")}</dt><dd>${r(s.scoring)}</dd>
      <dt>${u(n,"card_sources")}</dt><dd>${r(s.sources)}</dd>
      <dt>${u(n,"card_status")}</dt><dd>${u(n,o)}</dd>
      <dt>${u(n,"card_version")}</dt><dd>${t.version}</dd>
      <dt>${u(n,"card_licence")}</dt><dd>${s.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${u(n,"card_download")}</button>
  </section>`}function ue(e,t,n){return f`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${u(e.strings,"result")}</h3>
    ${Fe(e,t)} ${le(e,t,n)}
    <div class="ck-sa-columns">
      <div>${We(e,et(e.instrument,t))}</div>
      ${qe(e)}
    </div>
  </section>`}function F(e,t){return u(e.strings,`occasion_${t}`)}function Ue(e,t,n,s){let{id:r,version:o}=e.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:e.lang,occasion:n,date:s,answers:t,scores:et(e.instrument,t),card:Rt(e)}}function Pe(e,t,n,s){let{instrument:r,strings:o}=e;return[["instrument","version","occasion","date","item","text","answer"].map(c=>u(o,`column_${c}`)),...B(r).map(({id:c,text:i})=>[r.id,r.version,n,s,c,i,t[c]??""])]}function de({spec:e,answers:t,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),a=`${e.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let c=Ue(e,t,n,o);Q(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=Pe(e,t,n,o);Q(a,"text/csv",se(c,re(e.lang)))}r.told(u(e.strings,"downloaded",{file:a}))}function pe(e){let t=e.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return e.length>t.length?[...t,"…"]:t}function Ve({spec:e,reading:t,refused:n,tabKept:s,tabLost:r}){let{strings:o}=e,a=[...new Set([...t.refused,...n.filter(Boolean)])];return[...s?[]:[u(o,"tab_blocked")],...r?[u(o,"tab_lost")]:[],...t.corrupt?[u(o,"storage_corrupt")]:[],...pe(t.otherVersions).map(i=>u(o,"storage_other_version",{version:i})),...a.length>0?[u(o,"storage_refused",{items:pe(a).join(", ")})]:[]].map(i=>f`<p class="ck-sa-notice">${i}</p>`)}function Je({spec:e,reading:t},n){let{strings:s,lang:r}=e;return t.records.length===0?h:f`<h4>${u(s,"records")}</h4>
    <p>${u(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${t.records.map(o=>{let a=F(e,o.occasion);return f`<li>
          <span>${u(s,"record",{occasion:a,date:te(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${u(s,"record_use_label",{occasion:a})}
            @click=${()=>n.use(o)}
          >${u(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Ke(e,t.records)}`}function Ke(e,t){if(t.length<2)return h;let{strings:n,instrument:s}=e,r=t.map(o=>et(s,o.answers));return f`<h4>${u(n,"compare_title")}</h4>
    <p>${u(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${u(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${u(n,"subscale")}</th>
            ${t.map(o=>f`<th scope="col">${F(e,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,a)=>f`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>f`<td>${Ot(e,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function nt(e,t,n){let{uid:s,spec:r}=e;return f`<div class="ck-sa-action">
    <button type="button" class="ck-button" data-action=${t} aria-describedby="${s}-${t}-text" @click=${n}>
      ${u(r.strings,t)}
    </button>
    <p id="${s}-${t}-text">${u(r.strings,`${t}_text`)}</p>
  </div>`}function me(e,t){let{spec:n,uid:s,occasion:r,host:o,erasing:a}=e,{strings:c}=n,i=l=>{let{value:d}=l.target;D(d)&&t.setOccasion(d)};return f`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${u(c,"mine")}</h3>
    <p>${u(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Ve(e)}
    <fieldset class="ck-sa-occasion">
      <legend>${u(c,"occasion")}</legend>
      ${C.map(l=>f`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${l}
            .checked=${l===r}
            @change=${i}
          /><span>${F(n,l)}</span></label
        >`)}
    </fieldset>
    ${nt(e,"save",t.save)}
    ${nt(e,"download_json",()=>de(e,"json",t))}
    ${nt(e,"download_csv",()=>de(e,"csv",t))}
    ${nt(e,"print",t.print)} ${nt(e,"erase",t.askErase)}
    ${a?f`<div class="ck-sa-confirm" role="group" aria-label=${u(c,"erase_asked")}>
          <p>${u(c,"erase_asked")}</p>
          <button type="button" class="ck-button" data-action="erase_cancel" @click=${t.cancelErase}>
            ${u(c,"erase_cancel")}
          </button>
          <button type="button" class="ck-button" data-action="erase_confirm" @click=${t.erase}>
            ${u(c,"erase_confirm")}
          </button>
        </div>`:h}
    ${Je(e,t)}
  </section>`}var ge=1,Lt=new Set;function he(e){Lt.add(e);for(let t of["storage","pageshow"])window.addEventListener(t,e);return()=>{Lt.delete(e);for(let t of["storage","pageshow"])window.removeEventListener(t,e)}}function $e(){for(let e of Lt)e()}function Tt(e){return`coprod-kit/self-assessment/${e.id}`}function fe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function be(e){return e===void 0?[]:!fe(e)||e.format!==ge||!Array.isArray(e.records)?null:e.records.every(fe)?e.records:null}function Ht(e,t=lt){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=t.read(Tt(e));if(s.state==="blocked")return n;let r=s.state==="ok"?be(s.value):null;if(r===null)return{...n,corrupt:!0};let o=new Map,a=new Set,c=new Set;for(let{version:i,occasion:l,saved:d,answers:p}of r)if(typeof i=="string"&&i!==e.version)a.add(i);else if(typeof i!="string"||typeof d!="string"||!D(l))n.corrupt=!0;else{let m=tt(e,p);for(let[b]of m.problems)b?c.add(b):n.corrupt=!0;o.set(l,{version:i,occasion:l,saved:d,answers:m.answers})}return{...n,records:C.flatMap(i=>o.get(i)??[]),otherVersions:[...a],refused:[...c]}}function ye(e,t,n=lt){let s=Tt(e),r=n.read(s);if(r.state==="blocked")return"blocked";let o=r.state==="ok"?be(r.value):null;if(o===null)return"corrupt";let a=o.filter(i=>i.occasion!==t.occasion||i.version!==t.version),c=n.write(s,{format:ge,records:[...a,t]});return $e(),c==="ok"&&a.length<o.length?"replaced":c}function ve(e,t=lt){let n=t.remove(Tt(e));return $e(),n}var we=({model:e,el:t,host:n})=>{let s=e.get("_spec"),{strings:r,instrument:o}=s,a=t.dataset.ckUid??"",c=B(o).length,i=$=>t.querySelector(`[data-part="${$}"]`),l=i("live"),d=i("progress");if(!l||!d)throw new Error("The self-assessment's form is not in the page.");let p=!1,m=!1,b="",v=Ht(o),st=tt(o,e.get("answers")).problems.map(([$])=>$),rt=e.get("tab_lost")===!0||st.includes(""),k=()=>tt(o,e.get("answers")).answers,W=()=>{let $=e.get("occasion");return D($)?$:"before"},x=$=>{b=$,w()},g={setOccasion($){e.set("occasion",$),e.save_changes()},save(){let $=k();if(Object.keys($).length===0)return x(u(r,"save_nothing"));let S=W(),it=new Date().toISOString(),Oe=ye(o,{version:o.version,occasion:S,saved:it,answers:$}),Re={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[Oe];x(u(r,Re,{occasion:F(s,S)}))},askErase(){m=!0,w(),t.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){m=!1,w(),t.querySelector('[data-action="erase"]')?.focus()},erase(){let $=ve(o);m=!1,p=!1;for(let S of t.querySelectorAll("input:checked"))S.name.endsWith("-occasion")||(S.checked=!1);e.set("occasion",C[0]),Z(e,{}),x(u(r,$==="ok"?"erased":"erased_page_only")),t.querySelector('[data-action="erase"]')?.focus()},print:()=>Qt(t),use($){e.set("occasion",$.occasion),Z(e,$.answers),x(u(r,"record_used",{occasion:F(s,$.occasion)}))},told:x},_=()=>{p=!0;let $=Object.keys(k()).length;x(u(r,"result_ready",{answered:$,total:c})),t.querySelector('[data-part="result-title"]')?.focus()};function w(){let $=k(),S=Object.keys($).length,it=u(r,"progress",{answered:S,total:c});St(f`<div class="ck-sa-progress">
        <progress max=${c} value=${S} aria-label=${u(r,"progress_label")}></progress>
        <span>${it}</span>
      </div>`,d),St(f`<p class="ck-sa-count">${it}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${_}>
          ${u(r,"show_result")}
        </button>
        <p role="status" class="ck-sa-status">${b}</p>
        ${p?ue(s,$,a):h}
        ${me({spec:s,host:n,uid:a,answers:$,occasion:W(),reading:v,refused:st,erasing:m,tabKept:(e.get("tab")??"ok")==="ok",tabLost:rt},g)}`,l)}let q=ee(t,$=>Z(e,$)),ot=()=>{q.show(k()),b=p?u(r,"result_updated"):"",w()},U=ne(t);Object.keys(U).length>0&&Z(e,{...k(),...U}),e.on("change:answers",ot),e.on("change:occasion",w),e.on("change:tab",w);let Ee=he(()=>{v=Ht(o),w()});return q.show(k()),w(),t.dataset.ckReady="",()=>{e.off("change:answers",ot),e.off("change:occasion",w),e.off("change:tab",w),Ee(),q.stop()}};var Ae={"self-assessment":we};var Se={...Ae},_e=new Map;function Ge(e){let t=e.querySelector("script.ck-state")?.textContent;return t?JSON.parse(t):null}function Nt(e,t){return e.state!=="ok"?null:e.value===void 0?{}:typeof e.value!="object"||e.value===null||Array.isArray(e.value)?null:Object.fromEntries(Object.entries(e.value).filter(([n])=>t.includes(n)))}function ze(e,t){let{id:n,version:s}=t.spec,r=`coprod-kit/tab/${e}/${n}/${s}`,o=_e.get(r);if(o)return o;let a=V.read(r),c=Object.keys(t.values),i=new at({...t.values,...Nt(a,c),_spec:t.spec});i.set("tab",a.state==="blocked"?"blocked":"ok"),i.set("tab_lost",a.state!=="blocked"&&Nt(a,c)===null),addEventListener("pageshow",p=>{if(!p.persisted)return;let m={...t.values,...Nt(V.read(r),c)};for(let[b,v]of Object.entries(m))i.set(b,v)});let l=()=>Object.fromEntries(c.map(p=>[p,i.get(p)])),d=JSON.stringify(t.values);for(let p of c)i.on(`change:${p}`,()=>{let m=JSON.stringify(l())===d;i.set("tab",m?V.remove(r):V.write(r,l()))});return _e.set(r,i),i}function Me(){let e=!1;for(let t of document.querySelectorAll("[data-ck-widget]")){let n=Se[t.dataset.ckWidget??""];if(t.dataset.ckMounted!==void 0)continue;e||=!n;let s=n&&Ge(t);s&&(t.dataset.ckMounted="",n({model:ze(t.dataset.ckWidget??"",s),el:t,host:"page"}))}return e}var ke=document.currentScript?.dataset.late;function xe(){if(!Me()||!ke)return;let e=document.createElement("script");e.src=ke,document.head.append(e)}globalThis.coprodKitMount=e=>{Object.assign(Se,e),Me()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",xe):xe();})();
