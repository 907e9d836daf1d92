/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var wt=e=>{throw TypeError(e)};var xt=(e,t,s)=>t.has(e)||wt("Cannot "+s);var Y=(e,t,s)=>(xt(e,t,"read from private field"),s?s.call(e):t.get(e)),kt=(e,t,s)=>t.has(e)?wt("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),St=(e,t,s,n)=>(xt(e,t,"write to private field"),n?n.call(e,s):t.set(e,s),s);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ft=globalThis,Rt=e=>e,tt=ft.trustedTypes,Tt=tt?tt.createPolicy("lit-html",{createHTML:e=>e}):void 0,Lt="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,Ct="?"+S,ce=`<${Ct}>`,M=document,P=()=>M.createComment(""),W=e=>e===null||typeof e!="object"&&typeof e!="function",ht=Array.isArray,le=e=>ht(e)||typeof e?.[Symbol.iterator]=="function",ct=`[ 	
\f\r]`,U=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Mt=/-->/g,Ot=/>/g,R=RegExp(`>|${ct}(?:([^\\s"'>=/]+)(${ct}*=${ct}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Et=/'/g,Ht=/"/g,It=/^(?:script|style|textarea|title)$/i,gt=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),m=gt(1),O=gt(2),ke=gt(3),V=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),Nt=new WeakMap,T=M.createTreeWalker(M,129);function jt(e,t){if(!ht(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Tt!==void 0?Tt.createHTML(t):t}var ue=(e,t)=>{let s=e.length-1,n=[],r,o=t===2?"<svg>":t===3?"<math>":"",a=U;for(let c=0;c<s;c++){let i=e[c],l,d,p=-1,h=0;for(;h<i.length&&(a.lastIndex=h,d=a.exec(i),d!==null);)h=a.lastIndex,a===U?d[1]==="!--"?a=Mt:d[1]!==void 0?a=Ot:d[2]!==void 0?(It.test(d[2])&&(r=RegExp("</"+d[2],"g")),a=R):d[3]!==void 0&&(a=R):a===R?d[0]===">"?(a=r??U,p=-1):d[1]===void 0?p=-2:(p=a.lastIndex-d[2].length,l=d[1],a=d[3]===void 0?R:d[3]==='"'?Ht:Et):a===Ht||a===Et?a=R:a===Mt||a===Ot?a=U:(a=R,r=void 0);let b=a===R&&e[c+1].startsWith("/>")?" ":"";o+=a===U?i+ce:p>=0?(n.push(l),i.slice(0,p)+Lt+i.slice(p)+S+b):i+S+(p===-2?c:b)}return[jt(e,o+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},q=class e{constructor({strings:t,_$litType$:s},n){let r;this.parts=[];let o=0,a=0,c=t.length-1,i=this.parts,[l,d]=ue(t,s);if(this.el=e.createElement(l,n),T.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=T.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Lt)){let h=d[a++],b=r.getAttribute(p).split(S),v=/([.?@])?(.*)/.exec(h);i.push({type:1,index:o,name:v[2],strings:b,ctor:v[1]==="."?ut:v[1]==="?"?dt:v[1]==="@"?pt:N}),r.removeAttribute(p)}else p.startsWith(S)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(It.test(r.tagName)){let p=r.textContent.split(S),h=p.length-1;if(h>0){r.textContent=tt?tt.emptyScript:"";for(let b=0;b<h;b++)r.append(p[b],P()),T.nextNode(),i.push({type:2,index:++o});r.append(p[h],P())}}}else if(r.nodeType===8)if(r.data===Ct)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(S,p+1))!==-1;)i.push({type:7,index:o}),p+=S.length-1}o++}}static createElement(t,s){let n=M.createElement("template");return n.innerHTML=t,n}};function H(e,t,s=e,n){if(t===V)return t;let r=n!==void 0?s._$Co?.[n]:s._$Cl,o=W(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(e),r._$AT(e,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(t=H(e,r._$AS(e,t.values),r,n)),t}var lt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:n}=this._$AD,r=(t?.creationScope??M).importNode(s,!0);T.currentNode=r;let o=T.nextNode(),a=0,c=0,i=n[0];for(;i!==void 0;){if(a===i.index){let l;i.type===2?l=new J(o,o.nextSibling,this,t):i.type===1?l=new i.ctor(o,i.name,i.strings,this,t):i.type===6&&(l=new mt(o,this,t)),this._$AV.push(l),i=n[++c]}a!==i?.index&&(o=T.nextNode(),a++)}return T.currentNode=M,r}p(t){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,s),s+=n.strings.length-2):n._$AI(t[s])),s++}},J=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,n,r){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=H(this,t,s),W(t)?t===f||t==null||t===""?(this._$AH!==f&&this._$AR(),this._$AH=f):t!==this._$AH&&t!==V&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):le(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==f&&W(this._$AH)?this._$AA.nextSibling.data=t:this.T(M.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:n}=t,r=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=q.createElement(jt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let o=new lt(r,this),a=o.u(this.options);o.p(s),this.T(a),this._$AH=o}}_$AC(t){let s=Nt.get(t.strings);return s===void 0&&Nt.set(t.strings,s=new q(t)),s}k(t){ht(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let o of t)r===s.length?s.push(n=new e(this.O(P()),this.O(P()),this,this.options)):n=s[r],n._$AI(o),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let n=Rt(t).nextSibling;Rt(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},N=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,n,r,o){this.type=1,this._$AH=f,this._$AN=void 0,this.element=t,this.name=s,this._$AM=r,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=f}_$AI(t,s=this,n,r){let o=this.strings,a=!1;if(o===void 0)t=H(this,t,s,0),a=!W(t)||t!==this._$AH&&t!==V,a&&(this._$AH=t);else{let c=t,i,l;for(t=o[0],i=0;i<o.length-1;i++)l=H(this,c[n+i],s,i),l===V&&(l=this._$AH[i]),a||=!W(l)||l!==this._$AH[i],l===f?t=f:t!==f&&(t+=(l??"")+o[i+1]),this._$AH[i]=l}a&&!r&&this.j(t)}j(t){t===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ut=class extends N{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===f?void 0:t}},dt=class extends N{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==f)}},pt=class extends N{constructor(t,s,n,r,o){super(t,s,n,r,o),this.type=5}_$AI(t,s=this){if((t=H(this,t,s,0)??f)===V)return;let n=this._$AH,r=t===f&&n!==f||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,o=t!==f&&(n===f||r);r&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},mt=class{constructor(t,s,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){H(this,t)}};var de=ft.litHtmlPolyfillSupport;de?.(q,J),(ft.litHtmlVersions??=[]).push("3.3.3");var $t=(e,t,s)=>{let n=s?.renderBefore??t,r=n._$litPart$;if(r===void 0){let o=s?.renderBefore??null;n._$litPart$=r=new J(t.insertBefore(P(),o),o,void 0,s??{})}return r._$AI(e),r};function Bt(e){let t=[];for(let n=e;n;n=n.parentElement)t.push(n);let s=()=>{for(let n of t)n.classList.remove("ck-print-path");e.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",s)};for(let n of t)n.classList.add("ck-print-path");e.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",s),window.print()}function bt(e,t={}){let s=new Map(Object.entries(t));return e.replace(/\{([\w-]+)\}/g,(n,r)=>String(s.get(r)??n))}var pe={en:"en-GB",fr:"fr-FR"};function yt(e){return pe[e]??e}function et(e,t){return new Intl.NumberFormat(yt(t),{maximumFractionDigits:1}).format(e)}function Dt(e,t){let s=new Date(e);return Number.isNaN(s.getTime())?e:new Intl.DateTimeFormat(yt(t),{dateStyle:"long"}).format(s)}function st(e,t){return new Intl.ListFormat(yt(t),{type:"conjunction"}).format(e)}function u(e,t,s){return bt(e[t]??t,s)}function Ft(e,t){let s=()=>[...e.querySelectorAll('input[type="radio"][data-item]')],n=()=>{let i={};for(let l of s())l.checked&&l.dataset.item&&(i[l.dataset.item]=Number(l.value));return i},r=i=>{for(let l of e.querySelectorAll("[data-clear]")){let d=i[l.dataset.clear??""]===void 0;d&&l===document.activeElement&&e.querySelector(`input[data-item="${l.dataset.clear}"]`)?.focus(),l.hidden=d}},o=i=>{let l=i.target;l instanceof HTMLInputElement&&l.dataset.item&&t(n())},a=i=>{let l=i.target.closest("[data-clear]");if(l){for(let d of s())d.dataset.item===l.dataset.clear&&(d.checked=!1);t(n())}},c=i=>i.preventDefault();return e.addEventListener("change",o),e.addEventListener("click",a),e.addEventListener("submit",c),{show(i){for(let l of s())l.checked=i[l.dataset.item??""]===Number(l.value);r(i)},stop(){e.removeEventListener("change",o),e.removeEventListener("click",a),e.removeEventListener("submit",c)}}}function Ut(e){let t={};for(let s of e.querySelectorAll("input[data-item]:checked"))!s.defaultChecked&&s.dataset.item&&(t[s.dataset.item]=Number(s.value));return t}function G(e,t){e.set("answers",{...t}),e.save_changes()}function K(e,t,s){let n=URL.createObjectURL(new Blob([s],{type:`${t};charset=utf-8`})),r=document.createElement("a");r.href=n,r.download=e,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Pt(e,t){let s=n=>{let r=String(n),o=typeof n=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${e.map(n=>n.map(s).join(t)).join(`\r
`)}\r
`}function Wt(e){return e==="fr"?";":","}var L=["before","after","looking-back"];function C(e){return L.includes(e)}function I(e){return e.sections.flatMap(t=>[...t.items])}function nt(e,t){if(typeof t!="object"||t===null||Array.isArray(t))return{answers:{},problems:[["","not-answers"]]};let s=I(e).map(l=>l.id),{minimum:n,maximum:r,step:o}=e.scale,a=[],c=new Map;for(let[l,d]of Object.entries(t))if(!s.includes(l))a.push([l,"unknown-item"]);else{if(d==null)continue;typeof d!="number"||!Number.isFinite(d)?a.push([l,"not-a-number"]):!Number.isInteger(d)||d<n||d>r?a.push([l,"off-scale"]):(d-n)%o!==0?a.push([l,"off-scale"]):c.set(l,d+0)}let i={};for(let l of s){let d=c.get(l);d!==void 0&&(i[l]=d)}return{answers:i,problems:a}}function rt(e,t){let s=e.items.map(r=>t[r]).filter(r=>typeof r=="number"),n=s.length>=e.minimum;return{subscale:e.id,mean:n?s.reduce((r,o)=>r+o,0)/s.length:null,answered:s.length,of:e.items.length}}function z(e,t){return e.subscales.map(s=>rt(s,t))}function Vt(e,t,s){let n=e.subscales.filter(c=>c.family===t).map(c=>rt(c,s)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(n.length<2)return null;let r=Math.max(...n.map(({mean:c})=>c)),o=Math.min(...n.map(({mean:c})=>c)),a=c=>n.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:t,highest:a(r),lowest:r===o?[]:a(o)}}function qt(e,t){let{comparisons:s,first_step:n}=e.feedback;return{comparisons:s.flatMap(({family:r})=>Vt(e,r,t)??[]),firstStep:Vt(e,n.family,t)?.lowest[0]??null}}var y={width:92,height:46,gap:10,left:8,inset:10},Jt=44,Gt=y.height+30;function me(e,t){let{picture:s,subscales:n}=e.instrument,r=n.filter(c=>c.family===s?.rows),o=n.filter(c=>c.family===s?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(l=>i.items.includes(l)).map(l=>t[l])})));return{rows:r,columns:o,all:a}}function Kt(e,t,s){if(!e.instrument.picture)return f;let{strings:n,lang:r,instrument:o}=e,{rows:a,columns:c,all:i}=me(e,t),l=u(n,"blank"),d=g=>g===void 0?l:String(g),p=g=>st(g.values.map(d),r),h=g=>{let{mean:A}=rt(g,t);return A===null?u(n,"not_computed"):et(A,r)},b=i.map(g=>u(n,"picture_cell",{row:g.row.label,column:g.column.label,values:p(g)})).join(" · "),v=2*y.left+c.length*(y.width+y.gap)-y.gap,x=Jt+a.length*Gt,{minimum:B,maximum:w}=o.scale;return m`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${v} ${x}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${u(n,"picture_title")}</title>
      <desc id="${s}-words">${b}</desc>
      ${c.map((g,A)=>{let _=y.left+A*(y.width+y.gap)+y.width/2;return O`<text class="ck-sa-label" x=${_} y="14" text-anchor="middle">${g.label}</text>
          <text class="ck-sa-mean" x=${_} y="31" text-anchor="middle">${h(g)}</text>`})}
      ${a.map((g,A)=>{let _=Jt+A*Gt;return O`<text class="ck-sa-label" x=${y.left} y=${_+14}>${g.label}<tspan class="ck-sa-mean" dx="8">${h(g)}</tspan></text>
          ${c.map((D,Z)=>fe(y.left+Z*(y.width+y.gap),_+21,i.find(F=>F.row===g&&F.column===D)?.values??[],[B,w],d))}`})}
    </svg>
    <figcaption>${u(n,"picture_text",{minimum:B,maximum:w})}</figcaption>
    <details>
      <summary>${u(n,"picture_table")}</summary>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(g=>m`<th scope="col">${g.label}</th>`)}
            <th scope="col">${u(n,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(g=>m`<tr>
              <th scope="row">${g.label}</th>
              ${i.filter(A=>A.row===g).map(A=>m`<td>${p(A)}</td>`)}
              <td>${h(g)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${u(n,"score")}</th>
            ${c.map(g=>m`<td>${h(g)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
    </details>
  </figure>`}function fe(e,t,s,[n,r],o){let a=y.width-2*y.inset,c=y.height/(s.length+1);return O`<rect class="ck-sa-box" x=${e} y=${t} width=${y.width} height=${y.height} rx="6"></rect>
    ${s.map((i,l)=>{let d=t+c*(l+1),p=e+y.inset,h=O`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${d} y2=${d}></line>`;if(i===void 0)return O`${h}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${d+4} text-anchor="middle">${o(i)}</text>`;let b=p+a*(i-n)/(r-n),v=b<p+a/2;return O`${h}<circle class="ck-sa-dot" cx=${b} cy=${d} r="5"></circle>
        <text class="ck-sa-value" x=${v?b+9:b-9} y=${d+4} text-anchor=${v?"start":"end"}>${o(i)}</text>`})}`}function vt(e,t){return t==null?u(e.strings,"not_computed"):et(t,e.lang)}function he(e,t){let{instrument:s,strings:n,lang:r}=e,{comparisons:o,firstStep:a}=qt(s,t),c=l=>st(l.map(d=>{let p=s.subscales.find(h=>h.id===d);return p?.phrase??p?.label??d}),r),i=s.feedback.first_step;return o.length===0?m`<p>${u(n,"too_few")}</p>`:m`<p>
      ${o.map(({family:l,highest:d,lowest:p})=>{let h=s.feedback.comparisons.find(v=>v.family===l),b=p.length>0?h?.different:h?.same;return m`${bt(b??"",{highest:c(d),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${u(n,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function ge(e,t){let{instrument:s,strings:n}=e;return m`<h4>${u(n,"scores_title")}</h4>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${u(n,"subscale")}</th>
          <th scope="col">${u(n,"score")}</th>
          <th scope="col">${u(n,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s.families).map(([r,o])=>{let a=s.subscales.filter(c=>c.family===r);return m`<tbody>
          ${a.length>1?m`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:f}
          ${a.map(c=>{let i=t.find(l=>l.subscale===c.id);return m`<tr>
              <th scope="row">${c.label}</th>
              <td>${vt(e,i?.mean)}</td>
              <td>${u(n,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table>`}function _t(e){let{id:t,version:s,title:n,card:r,subscales:o}=e.instrument,a=o.map(({id:c,items:i,minimum:l})=>({id:c,items:i,minimum:l}));return{id:t,version:s,title:n,language:e.lang,...r,subscales:a}}function $e(e){let{instrument:t,strings:s}=e,{card:n}=t,r=c=>m`<ul>${c.map(i=>m`<li>${i}</li>`)}</ul>`,o=n.status==="validated"?"card_validated":"card_not_validated",a=()=>K(`${t.id}-card-${e.lang}.json`,"application/json",`${JSON.stringify(_t(e),null,2)}
`);return m`<section class="ck-sa-card" aria-label=${u(s,"card")}>
    <h4>${u(s,"card")}</h4>
    <p><strong>${n.warning}</strong></p>
    <dl>
      <dt>${u(s,"card_measures")}</dt><dd>${n.measures}</dd>
      <dt>${u(s,"card_limits")}</dt><dd>${r(n.limits)}</dd>
      <dt>${u(s,"card_scoring")}</dt><dd>${r(n.scoring)}</dd>
      <dt>${u(s,"card_sources")}</dt><dd>${r(n.sources)}</dd>
      <dt>${u(s,"card_status")}</dt><dd>${u(s,o)}</dd>
      <dt>${u(s,"card_version")}</dt><dd>${t.version}</dd>
      <dt>${u(s,"card_licence")}</dt><dd>${n.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${u(s,"card_download")}</button>
  </section>`}function zt(e,t,s){return m`<section class="ck-sa-result" aria-labelledby="${s}-result">
    <h3 id="${s}-result" tabindex="-1" data-part="result-title">${u(e.strings,"result")}</h3>
    ${he(e,t)} ${Kt(e,t,s)}
    <div class="ck-sa-columns">
      <div>${ge(e,z(e.instrument,t))}</div>
      ${$e(e)}
    </div>
  </section>`}function j(e,t){return u(e.strings,`occasion_${t}`)}function be(e,t,s,n){let{id:r,version:o}=e.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:e.lang,occasion:s,date:n,answers:t,scores:z(e.instrument,t),card:_t(e)}}function ye(e,t,s,n){let{instrument:r,strings:o}=e;return[["instrument","version","occasion","date","item","text","answer"].map(c=>u(o,`column_${c}`)),...I(r).map(({id:c,text:i})=>[r.id,r.version,s,n,c,i,t[c]??""])]}function Xt({spec:e,answers:t,occasion:s},n,r){let o=new Date().toISOString().slice(0,10),a=`${e.instrument.id}-${s}-${o}.${n}`;if(n==="json"){let c=be(e,t,s,o);K(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=ye(e,t,s,o);K(a,"text/csv",Pt(c,Wt(e.lang)))}r.told(u(e.strings,"downloaded",{file:a}))}function ve({spec:e,reading:t,tabKept:s}){let{strings:n}=e;return[...s?[]:[u(n,"tab_blocked")],...t.corrupt?[u(n,"storage_corrupt")]:[],...t.otherVersions.map(o=>u(n,"storage_other_version",{version:o})),...t.refused.length>0?[u(n,"storage_refused",{items:t.refused.join(", ")})]:[]].map(o=>m`<p class="ck-sa-notice">${o}</p>`)}function _e({spec:e,reading:t},s){let{strings:n,lang:r}=e;return t.records.length===0?f:m`<h4>${u(n,"records")}</h4>
    <ul class="ck-sa-records">
      ${t.records.map(o=>{let a=j(e,o.occasion);return m`<li>
          <span>${u(n,"record",{occasion:a,date:Dt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${u(n,"record_use_label",{occasion:a})}
            @click=${()=>s.use(o)}
          >${u(n,"record_use")}</button>
        </li>`})}
    </ul>
    ${Ae(e,t.records)}`}function Ae(e,t){if(t.length<2)return f;let{strings:s,instrument:n}=e,r=t.map(o=>z(n,o.answers));return m`<h4>${u(s,"compare_title")}</h4>
    <p>${u(s,"compare_text")}</p>
    <div class="ck-table" role="region" tabindex="0" aria-label=${u(s,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${u(s,"subscale")}</th>
            ${t.map(o=>m`<th scope="col">${j(e,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.subscales.map((o,a)=>m`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>m`<td>${vt(e,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function X(e,t,s){let{uid:n,spec:r}=e;return m`<div class="ck-sa-action">
    <button type="button" class="ck-button" data-action=${t} aria-describedby="${n}-${t}-text" @click=${s}>
      ${u(r.strings,t)}
    </button>
    <p id="${n}-${t}-text">${u(r.strings,`${t}_text`)}</p>
  </div>`}function Zt(e,t){let{spec:s,uid:n,occasion:r,host:o,erasing:a}=e,{strings:c}=s,i=l=>{let{value:d}=l.target;C(d)&&t.setOccasion(d)};return m`<section class="ck-sa-mine" aria-labelledby="${n}-mine">
    <h3 id="${n}-mine">${u(c,"mine")}</h3>
    <p>${u(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${ve(e)}
    <fieldset class="ck-sa-occasion">
      <legend>${u(c,"occasion")}</legend>
      ${L.map(l=>m`<label
          ><input
            type="radio"
            name="${n}-occasion"
            value=${l}
            .checked=${l===r}
            @change=${i}
          /><span>${j(s,l)}</span></label
        >`)}
    </fieldset>
    ${X(e,"save",t.save)}
    ${X(e,"download_json",()=>Xt(e,"json",t))}
    ${X(e,"download_csv",()=>Xt(e,"csv",t))}
    ${X(e,"print",t.print)} ${X(e,"erase",t.askErase)}
    ${a?m`<div class="ck-sa-confirm" role="group" aria-label=${u(c,"erase_asked")}>
          <p>${u(c,"erase_asked")}</p>
          <button type="button" class="ck-button" data-action="erase_cancel" @click=${t.cancelErase}>
            ${u(c,"erase_cancel")}
          </button>
          <button type="button" class="ck-button" data-action="erase_confirm" @click=${t.erase}>
            ${u(c,"erase_confirm")}
          </button>
        </div>`:f}
    ${_e(e,t)}
  </section>`}var E,ot=class{constructor(t){kt(this,E);St(this,E,t)}read(t){let s;try{s=Y(this,E).call(this).getItem(t)}catch{return{state:"blocked"}}if(s===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(s)}}catch{return{state:"corrupt"}}}write(t,s){let n;try{n=Y(this,E).call(this)}catch{return"blocked"}try{return n.setItem(t,JSON.stringify(s)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(t){try{return Y(this,E).call(this).removeItem(t),"ok"}catch{return"blocked"}}};E=new WeakMap;var Ze=new ot(()=>window.sessionStorage),it=new ot(()=>window.localStorage);var Yt=1;function At(e){return`coprod-kit/self-assessment/${e.id}`}function Qt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function te(e){return e===void 0?[]:!Qt(e)||e.format!==Yt||!Array.isArray(e.records)?null:e.records.every(Qt)?e.records:null}function at(e,t=it){let s={records:[],corrupt:!1,otherVersions:[],refused:[]},n=t.read(At(e));if(n.state==="blocked")return s;let r=n.state==="ok"?te(n.value):null;if(r===null)return{...s,corrupt:!0};for(let{version:o,occasion:a,saved:c,answers:i}of r)if(o!==e.version)s.otherVersions.push(String(o));else if(!C(a))s.corrupt=!0;else{let l=nt(e,i);s.refused.push(...l.problems.map(([d])=>d||a)),s.records.push({version:o,occasion:a,saved:String(c),answers:l.answers})}return s.records.sort((o,a)=>L.indexOf(o.occasion)-L.indexOf(a.occasion)),s}function ee(e,t,s=it){let n=At(e),r=s.read(n);if(r.state==="blocked")return"blocked";let o=r.state==="ok"?te(r.value):null;if(o===null)return"corrupt";let a=o.filter(i=>i.occasion!==t.occasion||i.version!==t.version),c=s.write(n,{format:Yt,records:[...a,t]});return c==="ok"&&a.length<o.length?"replaced":c}function se(e,t=it){return t.remove(At(e))}var ne=({model:e,el:t,host:s})=>{let n=e.get("_spec"),{strings:r,instrument:o}=n,a=t.dataset.ckUid??"",c=I(o).length,i=$=>t.querySelector(`[data-part="${$}"]`),l=i("live"),d=i("progress");if(!l||!d)throw new Error("The self-assessment's form is not in the page.");let p=!1,h=!1,b="",v=at(o),x=()=>nt(o,e.get("answers")).answers,B=()=>{let $=e.get("occasion");return C($)?$:"before"},w=$=>{b=$,_()},g={setOccasion($){e.set("occasion",$),e.save_changes()},save(){let $=x();if(Object.keys($).length===0)return w(u(r,"save_nothing"));let k=B(),Q=new Date().toISOString(),ie=ee(o,{version:o.version,occasion:k,saved:Q,answers:$});v=at(o);let ae={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[ie];w(u(r,ae,{occasion:j(n,k)}))},askErase(){h=!0,_(),t.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){h=!1,_(),t.querySelector('[data-action="erase"]')?.focus()},erase(){let $=se(o);v=at(o),h=!1,p=!1;for(let k of t.querySelectorAll("input:checked"))k.name.endsWith("-occasion")||(k.checked=!1);G(e,{}),w(u(r,$==="ok"?"erased":"erased_page_only")),t.querySelector('[data-action="erase"]')?.focus()},print:()=>Bt(t),use($){e.set("occasion",$.occasion),G(e,$.answers),w(u(r,"record_used",{occasion:j(n,$.occasion)}))},told:w},A=()=>{p=!0;let $=Object.keys(x()).length;w(u(r,"result_ready",{answered:$,total:c})),t.querySelector('[data-part="result-title"]')?.focus()};function _(){let $=x(),k=Object.keys($).length,Q=u(r,"progress",{answered:k,total:c});$t(m`<div class="ck-sa-progress">
        <progress max=${c} value=${k} aria-label=${u(r,"progress_label")}></progress>
        <span>${Q}</span>
      </div>`,d),$t(m`<p class="ck-sa-count">${Q}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${A}>
          ${u(r,"show_result")}
        </button>
        <p role="status" class="ck-sa-status">${b}</p>
        ${p?zt(n,$,a):f}
        ${Zt({spec:n,host:s,uid:a,answers:$,occasion:B(),reading:v,erasing:h,tabKept:(e.get("tab")??"ok")==="ok"},g)}`,l)}let D=Ft(t,$=>G(e,$)),Z=()=>{D.show(x()),b=p?u(r,"result_updated"):"",_()},F=Ut(t);return Object.keys(F).length>0&&G(e,{...x(),...F}),e.on("change:answers",Z),e.on("change:occasion",_),e.on("change:tab",_),D.show(x()),_(),t.dataset.ckReady="",()=>{e.off("change:answers",Z),e.off("change:occasion",_),e.off("change:tab",_),D.stop()}};var re={"self-assessment":ne};var oe=0;function we({model:e,el:t}){let s=String(e.get("_kind")),n=re[s];if(!n)throw new Error(`There is no widget "${s}" in this version of coprod_kit.`);oe+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${oe}`,r.innerHTML=String(e.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),t.replaceChildren(r),n({model:e,el:r,host:"notebook"})}var $s={render:we};export{$s as default};
