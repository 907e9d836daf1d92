/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var St=e=>{throw TypeError(e)};var Rt=(e,t,s)=>t.has(e)||St("Cannot "+s);var st=(e,t,s)=>(Rt(e,t,"read from private field"),s?s.call(e):t.get(e)),Mt=(e,t,s)=>t.has(e)?St("Cannot add the same private member more than once"):t instanceof WeakSet?t.add(e):t.set(e,s),Tt=(e,t,s,n)=>(Rt(e,t,"write to private field"),n?n.call(e,s):t.set(e,s),s);var Ot={};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ht=globalThis,Et=e=>e,nt=ht.trustedTypes,Ht=nt?nt.createPolicy("lit-html",{createHTML:e=>e}):void 0,Bt="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,Ut="?"+S,ge=`<${Ut}>`,T=document,W=()=>T.createComment(""),P=e=>e===null||typeof e!="object"&&typeof e!="function",gt=Array.isArray,$e=e=>gt(e)||typeof e?.[Symbol.iterator]=="function",lt=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Lt=/-->/g,Nt=/>/g,R=RegExp(`>|${lt}(?:([^\\s"'>=/]+)(${lt}*=${lt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ct=/'/g,It=/"/g,Dt=/^(?:script|style|textarea|title)$/i,$t=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),m=$t(1),O=$t(2),Ne=$t(3),V=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),jt=new WeakMap,M=T.createTreeWalker(T,129);function Ft(e,t){if(!gt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ht!==void 0?Ht.createHTML(t):t}var be=(e,t)=>{let s=e.length-1,n=[],r,o=t===2?"<svg>":t===3?"<math>":"",a=F;for(let c=0;c<s;c++){let i=e[c],l,u,p=-1,f=0;for(;f<i.length&&(a.lastIndex=f,u=a.exec(i),u!==null);)f=a.lastIndex,a===F?u[1]==="!--"?a=Lt:u[1]!==void 0?a=Nt:u[2]!==void 0?(Dt.test(u[2])&&(r=RegExp("</"+u[2],"g")),a=R):u[3]!==void 0&&(a=R):a===R?u[0]===">"?(a=r??F,p=-1):u[1]===void 0?p=-2:(p=a.lastIndex-u[2].length,l=u[1],a=u[3]===void 0?R:u[3]==='"'?It:Ct):a===It||a===Ct?a=R:a===Lt||a===Nt?a=F:(a=R,r=void 0);let b=a===R&&e[c+1].startsWith("/>")?" ":"";o+=a===F?i+ge:p>=0?(n.push(l),i.slice(0,p)+Bt+i.slice(p)+S+b):i+S+(p===-2?c:b)}return[Ft(e,o+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},q=class e{constructor({strings:t,_$litType$:s},n){let r;this.parts=[];let o=0,a=0,c=t.length-1,i=this.parts,[l,u]=be(t,s);if(this.el=e.createElement(l,n),M.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=M.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Bt)){let f=u[a++],b=r.getAttribute(p).split(S),w=/([.?@])?(.*)/.exec(f);i.push({type:1,index:o,name:w[2],strings:b,ctor:w[1]==="."?ut:w[1]==="?"?pt:w[1]==="@"?mt:N}),r.removeAttribute(p)}else p.startsWith(S)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(Dt.test(r.tagName)){let p=r.textContent.split(S),f=p.length-1;if(f>0){r.textContent=nt?nt.emptyScript:"";for(let b=0;b<f;b++)r.append(p[b],W()),M.nextNode(),i.push({type:2,index:++o});r.append(p[f],W())}}}else if(r.nodeType===8)if(r.data===Ut)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(S,p+1))!==-1;)i.push({type:7,index:o}),p+=S.length-1}o++}}static createElement(t,s){let n=T.createElement("template");return n.innerHTML=t,n}};function L(e,t,s=e,n){if(t===V)return t;let r=n!==void 0?s._$Co?.[n]:s._$Cl,o=P(t)?void 0:t._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(e),r._$AT(e,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(t=L(e,r._$AS(e,t.values),r,n)),t}var dt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:n}=this._$AD,r=(t?.creationScope??T).importNode(s,!0);M.currentNode=r;let o=M.nextNode(),a=0,c=0,i=n[0];for(;i!==void 0;){if(a===i.index){let l;i.type===2?l=new J(o,o.nextSibling,this,t):i.type===1?l=new i.ctor(o,i.name,i.strings,this,t):i.type===6&&(l=new ft(o,this,t)),this._$AV.push(l),i=n[++c]}a!==i?.index&&(o=M.nextNode(),a++)}return M.currentNode=T,r}p(t){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,s),s+=n.strings.length-2):n._$AI(t[s])),s++}},J=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,n,r){this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=L(this,t,s),P(t)?t===g||t==null||t===""?(this._$AH!==g&&this._$AR(),this._$AH=g):t!==this._$AH&&t!==V&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):$e(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==g&&P(this._$AH)?this._$AA.nextSibling.data=t:this.T(T.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:n}=t,r=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=q.createElement(Ft(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let o=new dt(r,this),a=o.u(this.options);o.p(s),this.T(a),this._$AH=o}}_$AC(t){let s=jt.get(t.strings);return s===void 0&&jt.set(t.strings,s=new q(t)),s}k(t){gt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let o of t)r===s.length?s.push(n=new e(this.O(W()),this.O(W()),this,this.options)):n=s[r],n._$AI(o),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let n=Et(t).nextSibling;Et(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},N=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,n,r,o){this.type=1,this._$AH=g,this._$AN=void 0,this.element=t,this.name=s,this._$AM=r,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=g}_$AI(t,s=this,n,r){let o=this.strings,a=!1;if(o===void 0)t=L(this,t,s,0),a=!P(t)||t!==this._$AH&&t!==V,a&&(this._$AH=t);else{let c=t,i,l;for(t=o[0],i=0;i<o.length-1;i++)l=L(this,c[n+i],s,i),l===V&&(l=this._$AH[i]),a||=!P(l)||l!==this._$AH[i],l===g?t=g:t!==g&&(t+=(l??"")+o[i+1]),this._$AH[i]=l}a&&!r&&this.j(t)}j(t){t===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},ut=class extends N{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===g?void 0:t}},pt=class extends N{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==g)}},mt=class extends N{constructor(t,s,n,r,o){super(t,s,n,r,o),this.type=5}_$AI(t,s=this){if((t=L(this,t,s,0)??g)===V)return;let n=this._$AH,r=t===g&&n!==g||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,o=t!==g&&(n===g||r);r&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ft=class{constructor(t,s,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){L(this,t)}};var ye=ht.litHtmlPolyfillSupport;ye?.(q,J),(ht.litHtmlVersions??=[]).push("3.3.3");var bt=(e,t,s)=>{let n=s?.renderBefore??t,r=n._$litPart$;if(r===void 0){let o=s?.renderBefore??null;n._$litPart$=r=new J(t.insertBefore(W(),o),o,void 0,s??{})}return r._$AI(e),r};function Wt(e){let t=[];for(let n=e;n;n=n.parentElement)t.push(n);let s=()=>{for(let n of t)n.classList.remove("ck-print-path");e.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",s)};for(let n of t)n.classList.add("ck-print-path");e.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",s),window.print()}function yt(e,t={}){let s=new Map(Object.entries(t));return e.replace(/\{([\w-]+)\}/g,(n,r)=>String(s.get(r)??n))}var ve={en:"en-GB",fr:"fr-FR"};function vt(e){return ve[e]??e}function rt(e,t){return new Intl.NumberFormat(vt(t),{maximumFractionDigits:1}).format(e)}function Pt(e,t){let s=new Date(e);return Number.isNaN(s.getTime())?e:new Intl.DateTimeFormat(vt(t),{dateStyle:"long"}).format(s)}function ot(e,t){return new Intl.ListFormat(vt(t),{type:"conjunction"}).format(e)}function d(e,t,s){return yt(e[t]??t,s)}function Vt(e,t){let s=()=>[...e.querySelectorAll('input[type="radio"][data-item]')],n=()=>{let i={};for(let l of s())l.checked&&l.dataset.item&&(i[l.dataset.item]=Number(l.value));return i},r=i=>{for(let l of e.querySelectorAll("[data-clear]")){let u=i[l.dataset.clear??""]===void 0;u&&l===document.activeElement&&e.querySelector(`input[data-item="${l.dataset.clear}"]`)?.focus(),l.hidden=u}},o=i=>{let l=i.target;l instanceof HTMLInputElement&&l.dataset.item&&t(n())},a=i=>{let l=i.target.closest("[data-clear]");if(l){for(let u of s())u.dataset.item===l.dataset.clear&&(u.checked=!1);t(n())}},c=i=>i.preventDefault();return e.addEventListener("change",o),e.addEventListener("click",a),e.addEventListener("submit",c),{show(i){for(let l of s())l.checked=i[l.dataset.item??""]===Number(l.value);r(i)},stop(){e.removeEventListener("change",o),e.removeEventListener("click",a),e.removeEventListener("submit",c)}}}function qt(e){let t={};for(let s of e.querySelectorAll("input[data-item]:checked"))!s.defaultChecked&&s.dataset.item&&(t[s.dataset.item]=Number(s.value));return t}function G(e,t){e.set("answers",{...t}),e.save_changes()}function K(e,t,s){let n=URL.createObjectURL(new Blob([s],{type:`${t};charset=utf-8`})),r=document.createElement("a");r.href=n,r.download=e,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Jt(e,t){let s=n=>{let r=String(n),o=typeof n=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${e.map(n=>n.map(s).join(t)).join(`\r
`)}\r
`}function Gt(e){return e==="fr"?";":","}var E=["before","after","looking-back"];function C(e){return E.includes(e)}function I(e){return e.sections.flatMap(t=>[...t.items])}function z(e,t){if(typeof t!="object"||t===null||Array.isArray(t))return{answers:{},problems:[["","not-answers"]]};let s=I(e).map(l=>l.id),{minimum:n,maximum:r,step:o}=e.scale,a=[],c=new Map;for(let[l,u]of Object.entries(t))if(!s.includes(l))a.push([l,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?a.push([l,"not-a-number"]):!Number.isInteger(u)||u<n||u>r?a.push([l,"off-scale"]):(u-n)%o!==0?a.push([l,"off-scale"]):c.set(l,u+0)}let i={};for(let l of s){let u=c.get(l);u!==void 0&&(i[l]=u)}return{answers:i,problems:a}}function it(e,t){let s=e.items.map(r=>t[r]).filter(r=>typeof r=="number"),n=s.length>=e.minimum;return{subscale:e.id,mean:n?s.reduce((r,o)=>r+o,0)/s.length:null,answered:s.length,of:e.items.length}}function X(e,t){return e.subscales.map(s=>it(s,t))}function Kt(e,t,s){let n=e.subscales.filter(c=>c.family===t).map(c=>it(c,s)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(n.length<2)return null;let r=Math.max(...n.map(({mean:c})=>c)),o=Math.min(...n.map(({mean:c})=>c)),a=c=>n.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:t,highest:a(r),lowest:r===o?[]:a(o)}}function zt(e,t){let{comparisons:s,first_step:n}=e.feedback;return{comparisons:s.flatMap(({family:r})=>Kt(e,r,t)??[]),firstStep:Kt(e,n.family,t)?.lowest[0]??null}}var y={width:92,height:46,gap:10,left:8,inset:10},Xt=44,Zt=y.height+30;function we(e,t){let{picture:s,subscales:n}=e.instrument,r=n.filter(c=>c.family===s?.rows),o=n.filter(c=>c.family===s?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(l=>i.items.includes(l)).map(l=>t[l])})));return{rows:r,columns:o,all:a}}function Qt(e,t,s){if(!e.instrument.picture)return g;let{strings:n,lang:r,instrument:o}=e,{rows:a,columns:c,all:i}=we(e,t),l=d(n,"blank"),u=h=>h===void 0?l:String(h),p=h=>ot(h.values.map(u),r),f=h=>{let{mean:_}=it(h,t);return _===null?d(n,"not_computed"):rt(_,r)},b=i.map(h=>d(n,"picture_cell",{row:h.row.label,column:h.column.label,values:p(h)})).join(" · "),w=2*y.left+c.length*(y.width+y.gap)-y.gap,Q=Xt+a.length*Zt,{minimum:Y,maximum:A}=o.scale,B=h=>(o.families[h]??h).toLocaleLowerCase(r),x={minimum:Y,maximum:A,rows:B(o.picture?.rows??""),columns:B(o.picture?.columns??"")};return m`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${w} ${Q}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${d(n,"picture_title")}</title>
      <desc id="${s}-words">${b}</desc>
      ${c.map((h,_)=>{let v=y.left+_*(y.width+y.gap)+y.width/2;return O`<text class="ck-sa-label" x=${v} y="14" text-anchor="middle">${h.label}</text>
          <text class="ck-sa-mean" x=${v} y="31" text-anchor="middle">${f(h)}</text>`})}
      ${a.map((h,_)=>{let v=Xt+_*Zt;return O`<text class="ck-sa-label" x=${y.left} y=${v+14}>${h.label}<tspan class="ck-sa-mean" dx="8">${f(h)}</tspan></text>
          ${c.map((U,tt)=>_e(y.left+tt*(y.width+y.gap),v+21,i.find(D=>D.row===h&&D.column===U)?.values??[],[Y,A],u))}`})}
    </svg>
    <figcaption>${d(n,"picture_text",x)}</figcaption>
    <details>
      <summary>${d(n,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${d(n,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(h=>m`<th scope="col">${h.label}</th>`)}
            <th scope="col">${d(n,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(h=>m`<tr>
              <th scope="row">${h.label}</th>
              ${i.filter(_=>_.row===h).map(_=>m`<td>${p(_)}</td>`)}
              <td>${f(h)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${d(n,"score")}</th>
            ${c.map(h=>m`<td>${f(h)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function _e(e,t,s,[n,r],o){let a=y.width-2*y.inset,c=y.height/(s.length+1);return O`<rect class="ck-sa-box" x=${e} y=${t} width=${y.width} height=${y.height} rx="6"></rect>
    ${s.map((i,l)=>{let u=t+c*(l+1),p=e+y.inset,f=O`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${u} y2=${u}></line>`;if(i===void 0)return O`${f}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${u+4} text-anchor="middle">${o(i)}</text>`;let b=p+a*(i-n)/(r-n),w=b<p+a/2;return O`${f}<circle class="ck-sa-dot" cx=${b} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${w?b+9:b-9} y=${u+4} text-anchor=${w?"start":"end"}>${o(i)}</text>`})}`}function wt(e,t){return t==null?d(e.strings,"not_computed"):rt(t,e.lang)}function Ae(e,t){let{instrument:s,strings:n,lang:r}=e,{comparisons:o,firstStep:a}=zt(s,t),c=l=>ot(l.map(u=>{let p=s.subscales.find(f=>f.id===u);return p?.phrase??p?.label??u}),r),i=s.feedback.first_step;return o.length===0?m`<p>${d(n,"too_few")}</p>`:m`<p>
      ${o.map(({family:l,highest:u,lowest:p})=>{let f=s.feedback.comparisons.find(w=>w.family===l),b=p.length>0?f?.different:f?.same;return m`${yt(b??"",{highest:c(u),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${d(n,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function xe(e,t){let{instrument:s,strings:n}=e;return m`<h4>${d(n,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(n,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${d(n,"subscale")}</th>
          <th scope="col">${d(n,"score")}</th>
          <th scope="col">${d(n,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s.families).map(([r,o])=>{let a=s.subscales.filter(c=>c.family===r);return m`<tbody>
          ${a.length>1?m`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:g}
          ${a.map(c=>{let i=t.find(l=>l.subscale===c.id);return m`<tr>
              <th scope="row">${c.label}</th>
              <td>${wt(e,i?.mean)}</td>
              <td>${d(n,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function _t(e){let{id:t,version:s,title:n,card:r,subscales:o}=e.instrument,a=o.map(({id:c,items:i,minimum:l})=>({id:c,items:i,minimum:l}));return{id:t,version:s,title:n,language:e.lang,...r,subscales:a}}function ke(e){let{instrument:t,strings:s}=e,{card:n}=t,r=c=>m`<ul>${c.map(i=>m`<li>${i}</li>`)}</ul>`,o=n.status==="validated"?"card_validated":"card_not_validated",a=()=>K(`${t.id}-card-${e.lang}.json`,"application/json",`${JSON.stringify(_t(e),null,2)}
`);return m`<section class="ck-sa-card" aria-label=${d(s,"card")}>
    <h4>${d(s,"card")}</h4>
    <p><strong>${n.warning}</strong></p>
    <dl>
      <dt>${d(s,"card_measures")}</dt><dd>${n.measures}</dd>
      <dt>${d(s,"card_limits")}</dt><dd>${r(n.limits)}</dd>
      <dt>${d(s,"card_scoring")}</dt><dd>${r(n.scoring)}</dd>
      <dt>${d(s,"card_sources")}</dt><dd>${r(n.sources)}</dd>
      <dt>${d(s,"card_status")}</dt><dd>${d(s,o)}</dd>
      <dt>${d(s,"card_version")}</dt><dd>${t.version}</dd>
      <dt>${d(s,"card_licence")}</dt><dd>${n.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${d(s,"card_download")}</button>
  </section>`}function Yt(e,t,s){return m`<section class="ck-sa-result" aria-labelledby="${s}-result">
    <h3 id="${s}-result" tabindex="-1" data-part="result-title">${d(e.strings,"result")}</h3>
    ${Ae(e,t)} ${Qt(e,t,s)}
    <div class="ck-sa-columns">
      <div>${xe(e,X(e.instrument,t))}</div>
      ${ke(e)}
    </div>
  </section>`}function j(e,t){return d(e.strings,`occasion_${t}`)}function Se(e,t,s,n){let{id:r,version:o}=e.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:e.lang,occasion:s,date:n,answers:t,scores:X(e.instrument,t),card:_t(e)}}function Re(e,t,s,n){let{instrument:r,strings:o}=e;return[["instrument","version","occasion","date","item","text","answer"].map(c=>d(o,`column_${c}`)),...I(r).map(({id:c,text:i})=>[r.id,r.version,s,n,c,i,t[c]??""])]}function te({spec:e,answers:t,occasion:s},n,r){let o=new Date().toISOString().slice(0,10),a=`${e.instrument.id}-${s}-${o}.${n}`;if(n==="json"){let c=Se(e,t,s,o);K(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=Re(e,t,s,o);K(a,"text/csv",Jt(c,Gt(e.lang)))}r.told(d(e.strings,"downloaded",{file:a}))}function ee(e){let t=e.slice(0,8).map(s=>s.length>24?`${s.slice(0,24)}…`:s);return e.length>t.length?[...t,"…"]:t}function Me({spec:e,reading:t,refused:s,tabKept:n,tabLost:r}){let{strings:o}=e,a=[...new Set([...t.refused,...s.filter(Boolean)])];return[...n?[]:[d(o,"tab_blocked")],...r?[d(o,"tab_lost")]:[],...t.corrupt?[d(o,"storage_corrupt")]:[],...ee(t.otherVersions).map(i=>d(o,"storage_other_version",{version:i})),...a.length>0?[d(o,"storage_refused",{items:ee(a).join(", ")})]:[]].map(i=>m`<p class="ck-sa-notice">${i}</p>`)}function Te({spec:e,reading:t},s){let{strings:n,lang:r}=e;return t.records.length===0?g:m`<h4>${d(n,"records")}</h4>
    <p>${d(n,"records_text")}</p>
    <ul class="ck-sa-records">
      ${t.records.map(o=>{let a=j(e,o.occasion);return m`<li>
          <span>${d(n,"record",{occasion:a,date:Pt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${d(n,"record_use_label",{occasion:a})}
            @click=${()=>s.use(o)}
          >${d(n,"record_use")}</button>
        </li>`})}
    </ul>
    ${Oe(e,t.records)}`}function Oe(e,t){if(t.length<2)return g;let{strings:s,instrument:n}=e,r=t.map(o=>X(n,o.answers));return m`<h4>${d(s,"compare_title")}</h4>
    <p>${d(s,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(s,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${d(s,"subscale")}</th>
            ${t.map(o=>m`<th scope="col">${j(e,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.subscales.map((o,a)=>m`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>m`<td>${wt(e,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Z(e,t,s){let{uid:n,spec:r}=e;return m`<div class="ck-sa-action">
    <button type="button" class="ck-button" data-action=${t} aria-describedby="${n}-${t}-text" @click=${s}>
      ${d(r.strings,t)}
    </button>
    <p id="${n}-${t}-text">${d(r.strings,`${t}_text`)}</p>
  </div>`}function se(e,t){let{spec:s,uid:n,occasion:r,host:o,erasing:a}=e,{strings:c}=s,i=l=>{let{value:u}=l.target;C(u)&&t.setOccasion(u)};return m`<section class="ck-sa-mine" aria-labelledby="${n}-mine">
    <h3 id="${n}-mine">${d(c,"mine")}</h3>
    <p>${d(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Me(e)}
    <fieldset class="ck-sa-occasion">
      <legend>${d(c,"occasion")}</legend>
      ${E.map(l=>m`<label
          ><input
            type="radio"
            name="${n}-occasion"
            value=${l}
            .checked=${l===r}
            @change=${i}
          /><span>${j(s,l)}</span></label
        >`)}
    </fieldset>
    ${Z(e,"save",t.save)}
    ${Z(e,"download_json",()=>te(e,"json",t))}
    ${Z(e,"download_csv",()=>te(e,"csv",t))}
    ${Z(e,"print",t.print)} ${Z(e,"erase",t.askErase)}
    ${a?m`<div class="ck-sa-confirm" role="group" aria-label=${d(c,"erase_asked")}>
          <p>${d(c,"erase_asked")}</p>
          <button type="button" class="ck-button" data-action="erase_cancel" @click=${t.cancelErase}>
            ${d(c,"erase_cancel")}
          </button>
          <button type="button" class="ck-button" data-action="erase_confirm" @click=${t.erase}>
            ${d(c,"erase_confirm")}
          </button>
        </div>`:g}
    ${Te(e,t)}
  </section>`}var H,at=class{constructor(t){Mt(this,H);Tt(this,H,t)}read(t){let s;try{s=st(this,H).call(this).getItem(t)}catch{return{state:"blocked"}}if(s===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(s)}}catch{return{state:"corrupt"}}}write(t,s){let n;try{n=st(this,H).call(this)}catch{return"blocked"}try{return n.setItem(t,JSON.stringify(s)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(t){try{return st(this,H).call(this).removeItem(t),"ok"}catch{return"blocked"}}};H=new WeakMap;var is=new at(()=>window.sessionStorage),ct=new at(()=>window.localStorage);var re=1,At=new Set;function oe(e){At.add(e);for(let t of["storage","pageshow"])window.addEventListener(t,e);return()=>{At.delete(e);for(let t of["storage","pageshow"])window.removeEventListener(t,e)}}function ie(){for(let e of At)e()}function xt(e){return`coprod-kit/self-assessment/${e.id}`}function ne(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ae(e){return e===void 0?[]:!ne(e)||e.format!==re||!Array.isArray(e.records)?null:e.records.every(ne)?e.records:null}function kt(e,t=ct){let s={records:[],corrupt:!1,otherVersions:[],refused:[]},n=t.read(xt(e));if(n.state==="blocked")return s;let r=n.state==="ok"?ae(n.value):null;if(r===null)return{...s,corrupt:!0};let o=new Map,a=new Set,c=new Set;for(let{version:i,occasion:l,saved:u,answers:p}of r)if(typeof i=="string"&&i!==e.version)a.add(i);else if(typeof i!="string"||typeof u!="string"||!C(l))s.corrupt=!0;else{let f=z(e,p);for(let[b]of f.problems)b?c.add(b):s.corrupt=!0;o.set(l,{version:i,occasion:l,saved:u,answers:f.answers})}return{...s,records:E.flatMap(i=>o.get(i)??[]),otherVersions:[...a],refused:[...c]}}function ce(e,t,s=ct){let n=xt(e),r=s.read(n);if(r.state==="blocked")return"blocked";let o=r.state==="ok"?ae(r.value):null;if(o===null)return"corrupt";let a=o.filter(i=>i.occasion!==t.occasion||i.version!==t.version),c=s.write(n,{format:re,records:[...a,t]});return ie(),c==="ok"&&a.length<o.length?"replaced":c}function le(e,t=ct){let s=t.remove(xt(e));return ie(),s}var de=({model:e,el:t,host:s})=>{let n=e.get("_spec"),{strings:r,instrument:o}=n,a=t.dataset.ckUid??"",c=I(o).length,i=$=>t.querySelector(`[data-part="${$}"]`),l=i("live"),u=i("progress");if(!l||!u)throw new Error("The self-assessment's form is not in the page.");let p=!1,f=!1,b="",w=kt(o),Q=z(o,e.get("answers")).problems.map(([$])=>$),Y=e.get("tab_lost")===!0||Q.includes(""),A=()=>z(o,e.get("answers")).answers,B=()=>{let $=e.get("occasion");return C($)?$:"before"},x=$=>{b=$,v()},h={setOccasion($){e.set("occasion",$),e.save_changes()},save(){let $=A();if(Object.keys($).length===0)return x(d(r,"save_nothing"));let k=B(),et=new Date().toISOString(),fe=ce(o,{version:o.version,occasion:k,saved:et,answers:$}),he={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[fe];x(d(r,he,{occasion:j(n,k)}))},askErase(){f=!0,v(),t.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){f=!1,v(),t.querySelector('[data-action="erase"]')?.focus()},erase(){let $=le(o);f=!1,p=!1;for(let k of t.querySelectorAll("input:checked"))k.name.endsWith("-occasion")||(k.checked=!1);e.set("occasion",E[0]),G(e,{}),x(d(r,$==="ok"?"erased":"erased_page_only")),t.querySelector('[data-action="erase"]')?.focus()},print:()=>Wt(t),use($){e.set("occasion",$.occasion),G(e,$.answers),x(d(r,"record_used",{occasion:j(n,$.occasion)}))},told:x},_=()=>{p=!0;let $=Object.keys(A()).length;x(d(r,"result_ready",{answered:$,total:c})),t.querySelector('[data-part="result-title"]')?.focus()};function v(){let $=A(),k=Object.keys($).length,et=d(r,"progress",{answered:k,total:c});bt(m`<div class="ck-sa-progress">
        <progress max=${c} value=${k} aria-label=${d(r,"progress_label")}></progress>
        <span>${et}</span>
      </div>`,u),bt(m`<p class="ck-sa-count">${et}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${_}>
          ${d(r,"show_result")}
        </button>
        <p role="status" class="ck-sa-status">${b}</p>
        ${p?Yt(n,$,a):g}
        ${se({spec:n,host:s,uid:a,answers:$,occasion:B(),reading:w,refused:Q,erasing:f,tabKept:(e.get("tab")??"ok")==="ok",tabLost:Y},h)}`,l)}let U=Vt(t,$=>G(e,$)),tt=()=>{U.show(A()),b=p?d(r,"result_updated"):"",v()},D=qt(t);Object.keys(D).length>0&&G(e,{...A(),...D}),e.on("change:answers",tt),e.on("change:occasion",v),e.on("change:tab",v);let me=oe(()=>{w=kt(o),v()});return U.show(A()),v(),t.dataset.ckReady="",()=>{e.off("change:answers",tt),e.off("change:occasion",v),e.off("change:tab",v),me(),U.stop()}};var ue={"self-assessment":de};var pe=0;function Ee({model:e,el:t}){let s=String(e.get("_kind")),n=ue[s]??Ot[s];if(!n)throw new Error(`There is no widget "${s}" in this version of coprod_kit.`);pe+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${pe}`,r.innerHTML=String(e.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),t.replaceChildren(r),n({model:e,el:r,host:"notebook"})}var Rs={render:Ee};export{Rs as default};
