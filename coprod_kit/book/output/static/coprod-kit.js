/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var gt=t=>{throw TypeError(t)};var Ve=(t,e,n)=>e.has(t)||gt("Cannot "+n);var T=(t,e,n)=>(Ve(t,e,"read from private field"),n?n.call(t):e.get(t)),D=(t,e,n)=>e.has(t)?gt("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),le=(t,e,n,s)=>(Ve(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),Fe=(t,e,n)=>(Ve(t,e,"access private method"),n);var Ue="coprod-kit/appearance",bn="(prefers-color-scheme: dark)";function We(t){return t==="auto"||t==="light"||t==="dark"}function ht(){try{let t=localStorage.getItem(Ue);return We(t)?t:"auto"}catch{return"auto"}}function $t(t){try{t==="auto"?localStorage.removeItem(Ue):localStorage.setItem(Ue,t)}catch{}}function Ke(t){let e={auto:bn,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function yt(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=ht();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;Ke(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";We(s)&&($t(s),Ke(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function vt(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let o=n.target,r=o instanceof Element&&o.closest(".ck-menu-panel a")!==null;s.open&&(r||!s.contains(o))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}yt();vt();/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Je=globalThis,bt=t=>t,Ee=Je.trustedTypes,kt=Ee?Ee.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ye="$lit$",F=`lit$${Math.random().toFixed(9).slice(2)}$`,Xe="?"+F,kn=`<${Xe}>`,X=document,$e=()=>X.createComment(""),ye=t=>t===null||typeof t!="object"&&typeof t!="function",Ze=Array.isArray,Et=t=>Ze(t)||typeof t?.[Symbol.iterator]=="function",Ge=`[ 	
\f\r]`,he=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,wt=/-->/g,At=/>/g,J=RegExp(`>|${Ge}(?:([^\\s"'>=/]+)(${Ge}*=${Ge}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),xt=/'/g,_t=/"/g,Tt=/^(?:script|style|textarea|title)$/i,et=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),m=et(1),te=et(2),Jn=et(3),q=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),St=new WeakMap,Y=X.createTreeWalker(X,129);function Rt(t,e){if(!Ze(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return kt!==void 0?kt.createHTML(e):e}var Ot=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=he;for(let c=0;c<n;c++){let a=t[c],l,u,p=-1,h=0;for(;h<a.length&&(i.lastIndex=h,u=i.exec(a),u!==null);)h=i.lastIndex,i===he?u[1]==="!--"?i=wt:u[1]!==void 0?i=At:u[2]!==void 0?(Tt.test(u[2])&&(o=RegExp("</"+u[2],"g")),i=J):u[3]!==void 0&&(i=J):i===J?u[0]===">"?(i=o??he,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?J:u[3]==='"'?_t:xt):i===_t||i===xt?i=J:i===wt||i===At?i=he:(i=J,o=void 0);let v=i===J&&t[c+1].startsWith("/>")?" ":"";r+=i===he?a+kn:p>=0?(s.push(l),a.slice(0,p)+Ye+a.slice(p)+F+v):a+F+(p===-2?c:v)}return[Rt(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ve=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[l,u]=Ot(e,n);if(this.el=t.createElement(l,s),Y.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=Y.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(Ye)){let h=u[i++],v=o.getAttribute(p).split(F),_=/([.?@])?(.*)/.exec(h);a.push({type:1,index:r,name:_[2],strings:v,ctor:_[1]==="."?Re:_[1]==="?"?Oe:_[1]==="@"?Me:ee}),o.removeAttribute(p)}else p.startsWith(F)&&(a.push({type:6,index:r}),o.removeAttribute(p));if(Tt.test(o.tagName)){let p=o.textContent.split(F),h=p.length-1;if(h>0){o.textContent=Ee?Ee.emptyScript:"";for(let v=0;v<h;v++)o.append(p[v],$e()),Y.nextNode(),a.push({type:2,index:++r});o.append(p[h],$e())}}}else if(o.nodeType===8)if(o.data===Xe)a.push({type:2,index:r});else{let p=-1;for(;(p=o.data.indexOf(F,p+1))!==-1;)a.push({type:7,index:r}),p+=F.length-1}r++}}static createElement(e,n){let s=X.createElement("template");return s.innerHTML=e,s}};function Z(t,e,n=t,s){if(e===q)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=ye(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=Z(t,o._$AS(t,e.values),o,s)),e}var Te=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??X).importNode(n,!0);Y.currentNode=o;let r=Y.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new de(r,r.nextSibling,this,e):a.type===1?l=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(l=new Ce(r,this,e)),this._$AV.push(l),a=s[++c]}i!==a?.index&&(r=Y.nextNode(),i++)}return Y.currentNode=X,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},de=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Z(this,e,n),ye(e)?e===g||e==null||e===""?(this._$AH!==g&&this._$AR(),this._$AH=g):e!==this._$AH&&e!==q&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Et(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==g&&ye(this._$AH)?this._$AA.nextSibling.data=e:this.T(X.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ve.createElement(Rt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new Te(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=St.get(e.strings);return n===void 0&&St.set(e.strings,n=new ve(e)),n}k(e){Ze(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O($e()),this.O($e()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=bt(e).nextSibling;bt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ee=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=g,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=g}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=Z(this,e,n,0),i=!ye(e)||e!==this._$AH&&e!==q,i&&(this._$AH=e);else{let c=e,a,l;for(e=r[0],a=0;a<r.length-1;a++)l=Z(this,c[s+a],n,a),l===q&&(l=this._$AH[a]),i||=!ye(l)||l!==this._$AH[a],l===g?e=g:e!==g&&(e+=(l??"")+r[a+1]),this._$AH[a]=l}i&&!o&&this.j(e)}j(e){e===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Re=class extends ee{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===g?void 0:e}},Oe=class extends ee{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==g)}},Me=class extends ee{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=Z(this,e,n,0)??g)===q)return;let s=this._$AH,o=e===g&&s!==g||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==g&&(s===g||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ce=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Z(this,e)}},Mt={M:Ye,P:F,A:Xe,C:1,L:Ot,R:Te,D:Et,V:Z,I:de,H:ee,N:Oe,U:Me,B:Re,F:Ce},wn=Je.litHtmlPolyfillSupport;wn?.(ve,de),(Je.litHtmlVersions??=[]).push("3.3.3");var U=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new de(e.insertBefore($e(),r),r,void 0,n??{})}return o._$AI(t),o};function Ct(t){let e=n=>{let s=n.target instanceof Element&&n.target.closest("button, summary");n.repeat&&n.key==="Enter"&&s&&n.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}function tt(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,o)=>String(n.get(o)??s))}var An={en:"en-GB",fr:"fr-FR"};function nt(t){return An[t]??t}function Le(t,e){return new Intl.NumberFormat(nt(e),{maximumFractionDigits:1}).format(t)}function Lt(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(nt(e),{dateStyle:"long"}).format(n)}function W(t,e){return new Intl.ListFormat(nt(e),{type:"conjunction"}).format(t)}function d(t,e,n){return tt(t[e]??e,n)}var st=new WeakMap;function Ht(t){return e=>{let n=e.currentTarget,s=n?st.get(n):void 0;n&&(st.set(n,e.timeStamp),n.addEventListener("blur",()=>st.delete(n),{once:!0})),e.detail>1||e.detail===0&&s!==void 0&&e.timeStamp-s<500||t()}}function K(t,e,n,s){return m`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${d(e,n)}
    </button>
    <p id="${t}-${n}-text">${d(e,`${n}_text`)}</p>
  </div>`}function ot(t,e,n,s,o={}){let r=d(t,`${e}_asked`,o),i=(c,a)=>m`<button type="button" class="ck-button" data-action="${e}_${c}" @click=${a}>
      ${d(t,`${e}_${c}`)}
    </button>`;return m`<div class="ck-confirm" role="group" aria-label=${r}>
    <p>${r}</p>
    ${i("cancel",n)} ${i("confirm",s)}
  </div>`}function He(t,e,n){return ot(t,"erase",e,n)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ne={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Nt=t=>(...e)=>({_$litDirective$:t,values:e}),Ne=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:is}=Mt;var It=t=>t.strings===void 0;var _n={},Pt=(t,e=_n)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ie=Nt(class extends Ne{constructor(t){if(super(t),t.type!==ne.PROPERTY&&t.type!==ne.ATTRIBUTE&&t.type!==ne.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!It(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===q||e===g)return e;let n=t.element,s=t.name;if(t.type===ne.PROPERTY){if(e===n[s])return q}else if(t.type===ne.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return q}else if(t.type===ne.ATTRIBUTE&&n.getAttribute(s)===e+"")return q;return Pt(t),e}});function Sn({name:t,legend:e,hint:n,describedBy:s,inline:o},r){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return m`<fieldset
    class="ck-choices ${o?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||g}
  >
    <legend>${e}</legend>
    ${n?m`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:g}
    <div class="ck-choices-list">${r}</div>
  </fieldset>`}function Bt(t){let{name:e,choices:n,value:s,change:o,locked:r}=t;return Sn(t,n.map(({id:i,text:c})=>m`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${Ie(s===i)}
          ?disabled=${r&&s!==i}
          @change=${()=>o(i)}
        /><span>${c}</span>
      </label>`))}var ue=["sure","fairly","guess"];function B(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function En(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=t.options;if(!n.every(r=>s.includes(r)))return"unknown-option";let o=s.filter(r=>n.includes(r));return o.length>1&&t.kind!=="multiple"?"too-many":o}function rt(t,e){if(!B(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[r,i]of Object.entries(e)){let c=t.find(({id:l})=>l===r),a=c?En(c,i):"unknown-question";typeof a=="string"?s.push([r,a]):a.length>0&&n.set(r,a)}let o={};for(let{id:r}of t){let i=n.get(r);i&&(o[r]=i)}return{choices:o,problems:s}}function Pe(t,e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(o=>t.includes(o)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function jt(t,e,n,s){let o=t.filter(({id:c})=>n[c]),r=c=>({right:c.filter(({id:a})=>Pe(e[a]??[],n[a]??[]).state==="right").length,of:c.length}),i=ue.map(c=>[c,r(o.filter(({id:a})=>s[a]===c))]);return{first:r(o),byConfidence:i.filter(([,{of:c}])=>c>0)}}function be(t,e){return t.querySelector(`[data-part="${e}"]`)}function Dt(t,e,{texts:n,right:s,number:o,uid:r},i){let{strings:c,lang:a}=n,{id:l,kind:u}=e,p=be(t,"options"),h=be(t,"controls"),v=be(t,"answer");if(!p||!h||s&&!v)throw new Error(`The question ${l} is not whole in the page.`);let _=[...p.querySelectorAll("input")],C=_.map(b=>{let x=document.createElement("small");return x.className="ck-quiz-mark",b.parentElement?.append(x),x}),H=be(t,"own-reason"),P=be(t,"paper-line"),N=!1;v?.querySelector("summary")?.addEventListener("click",()=>{v.classList.toggle("ck-quiz-opened",!v.open)}),p.addEventListener("change",({target:b})=>{b instanceof HTMLInputElement&&i.choose(e,b.value,b.checked)});let Q=(b,x)=>m`${u==="explain"?m`<label class="ck-quiz-reason ${b.reasons[l]?"":"ck-quiz-blank"}"
            >${d(c,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${n.longest_reason}
              .value=${Ie(b.reasons[l]??"")}
              ?readonly=${x}
              @input=${$=>i.setReason(l,$.target.value)}
            ></textarea>
          </label>`:g}${Bt({name:`${r}-${l}-confidence`,legend:d(c,"confidence"),choices:ue.map($=>({id:$,text:d(c,`confidence_${$}`)})),value:b.confidence[l],change:$=>$&&i.setConfidence(l,$),locked:b.first[l]!==void 0,inline:!0})}`,A=(b,x)=>{_.forEach(($,O)=>{let f=b.includes($.value),k=s?.includes($.value)??!1;$.checked=f,$.disabled=x&&!f,$.parentElement?.classList.toggle("ck-quiz-key",x&&k),$.parentElement?.classList.toggle("ck-quiz-other",x&&f&&!k);let w=[...k?["mark_right"]:[],...f?["mark_chosen"]:[]],S=C[O];S.textContent=x?w.map(L=>d(c,L)).join(", "):""})},E=(b,x,$,O,f)=>{for(let k of b.querySelectorAll("[data-option]"))k.hidden=!(f||x.includes(k.dataset.option??""));H&&(H.hidden=!$.reasons[l],U(m`<strong>${d(c,"own_reason")}</strong> ${$.reasons[l]}`,H)),b.hidden=!O,O!==N&&(b.open=O,b.classList.remove("ck-quiz-opened")),N=O},I=(b,x,$,O,f)=>{let{state:k}=Pe(b,x),w=d(c,`state_${k}`,{right:W(b,a)});return m`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${$?"":"ck-button-primary"}"
        data-action=${$?"again":"check"}
        @click=${Ht(()=>$?i.tryAgain(l):i.check(l))}
      >${d(c,$?"again":"check")}<span class="ck-visually-hidden"> ${d(c,"of_question",{number:o})}</span></button>
      <p role="status" class="ck-status" data-state=${$?k:g}>${$?m`${w}${O?` ${d(c,"sure_and_not")}`:""}`:f}</p></div>`};return{draw(b,x){let $=b.answers[l]??[],O=s!==null&&b.checked.includes(l),f=String(b.first[l])===String($),w=!(s!==null&&Pe(s,$).state==="right")&&f&&b.confidence[l]==="sure";A($,O),v&&s&&E(v,[...$,...s],b,O,w),P&&(P.hidden=!!b.reasons[l]),U(m`${Q(b,O)}
          ${s?I(s,$,O,w,x):g}`,h)},focus(){_[0]?.focus()}}}var it=["answers","first","confidence","reasons","checked"];function qt(t,e,n){let s=new Map(Object.entries(B(e)?e:{})),o={};for(let{id:r}of t){let i=n(s.get(r));i&&(o[r]=i)}return o}function Qt(t,{questions:e,longest_reason:n}){let s=rt(e,t.get("answers")).choices,o=t.get("checked"),r=ue;return{answers:s,first:rt(e,t.get("first")).choices,confidence:qt(e,t.get("confidence"),i=>r.includes(i)?String(i):""),reasons:qt(e,t.get("reasons"),i=>typeof i=="string"&&i.trim()?i.slice(0,n):""),checked:e.map(({id:i})=>i).filter(i=>s[i]&&Array.isArray(o)&&o.includes(i))}}var zt=({model:t,el:e,host:n})=>{let s=t.get("_texts"),o=t.get("_key"),{strings:r,questions:i}=s,c=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let l=()=>Qt(t,s),u=!1,p="",h={},v=!1,_=f=>{v=!0;for(let[k,w]of Object.entries(f))t.set(k,w);v=!1,t.save_changes(),x()},C=(f,k)=>Object.fromEntries(Object.entries(f).filter(([w])=>w!==k)),H={choose({id:f,kind:k,options:w},S,L){let{answers:z,checked:ge}=l();if(h=C(h,f),ge.includes(f))return x();let Qe=k==="multiple"?z[f]??[]:[],y=w.filter(R=>R===S?L:Qe.includes(R));_({answers:{...C(z,f),...y.length>0&&{[f]:y}},checked:ge})},setConfidence:(f,k)=>_({confidence:{...l().confidence,[f]:k}}),setReason:(f,k)=>_({reasons:{...C(l().reasons,f),...k.trim()&&{[f]:k}}}),check(f){let{answers:k,first:w,checked:S}=l(),L=k[f];p="",h={...h,[f]:L?"":d(r,"nothing")},L?_({first:{[f]:L,...w},checked:[...S,f]}):x()},tryAgain(f){let{answers:k,checked:w}=l();_({checked:w.filter(S=>S!==f),answers:C(k,f)}),P.get(f)?.focus()}},P=new Map(i.map((f,k)=>{let{id:w}=f,S=e.querySelector(`[data-question="${w}"]`);if(!S)throw new Error(`The question ${w} is not in the page.`);let L=o?o.right[w]??[]:null,z={texts:s,right:L,number:k+1,uid:c};return[w,Dt(S,f,z,H)]})),N=f=>a.querySelector(`[data-action="${f}"]`)?.focus(),Q=f=>{u=f,p="",x(),N(f?"erase_cancel":"erase")},A=()=>{u=!1,h={},p=d(r,"erased"),_({answers:{},first:{},confidence:{},reasons:{},checked:[]}),N("erase")},E=({first:f,confidence:k})=>{if(!o)return g;let w=jt(i,o.right,f,k);if(w.first.of===0)return g;let S=w.byConfidence.map(([L,z])=>m`<li>${d(r,"mirror",{confidence:d(r,`confidence_${L}`),...z})}</li>`);return m`<div class="ck-quiz-summary">
      <p>${d(r,"first_try",{...w.first,count:i.length})}</p>
      ${S.length>0?m`<p>${d(r,"mirror_title")}</p><ul>${S}</ul>`:g}
    </div>`},I=()=>n==="notebook"?d(r,"mine_notebook"):(t.get("tab")??"ok")==="ok"?d(r,"mine"):d(r,"tab_blocked"),b=f=>U(m`${E(f)}
        ${t.get("tab_lost")===!0?m`<p class="ck-quiz-hint">${d(r,"tab_lost")}</p>`:g}
        <p class="ck-quiz-hint">${I()}</p>
        ${K(c,r,"erase",()=>Q(!0))}
        ${u?He(r,()=>Q(!1),A):g}
        <p role="status" class="ck-status">${p}</p>`,a);function x(){if(v)return;let f=l();for(let[k,w]of P)w.draw(f,h[k]??"");b(f)}let $=f=>f.preventDefault();e.addEventListener("submit",$);let O={};for(let{id:f}of i){let k=[...e.querySelectorAll(`[data-question="${f}"] [data-part="options"] input`)];k.some(w=>w.checked!==w.defaultChecked)&&(O[f]=k.filter(({checked:w})=>w).map(({value:w})=>w))}Object.keys(O).length>0&&_({answers:{...l().answers,...O}});for(let f of[...it,"tab"])t.on(`change:${f}`,x);return x(),e.dataset.ckReady="",()=>{for(let f of[...it,"tab"])t.off(`change:${f}`,x);e.removeEventListener("submit",$)}};function Vt(t){let e=[];for(let r=t;r;r=r.parentElement)e.push(r);let n=!1,s=()=>{n=!0},o=()=>{for(let r of e)r.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("beforeprint",s),window.removeEventListener("afterprint",o)};for(let r of e)r.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("beforeprint",s),window.addEventListener("afterprint",o),window.print(),setTimeout(()=>{n||o()},1e3)}var se,Be=class{constructor(e){D(this,se);le(this,se,e)}read(e){let n;try{n=T(this,se).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=T(this,se).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(o){return o instanceof DOMException&&/quota/i.test(o.name)?"full":"blocked"}}remove(e){try{return T(this,se).call(this).removeItem(e),"ok"}catch{return"blocked"}}};se=new WeakMap;var ke=new Be(()=>window.sessionStorage),pe=new Be(()=>window.localStorage);var at=new Set,oe,we,re,Ae,ct,je=class{constructor(e,n,s,o=pe){D(this,Ae);D(this,oe);D(this,we);D(this,re);le(this,oe,`coprod-kit/${e}/${n}`),le(this,we,s),le(this,re,o)}read(){let e=T(this,re).read(T(this,oe));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=T(this,we).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return Fe(this,Ae,ct).call(this,T(this,re).write(T(this,oe),e))}erase(){return Fe(this,Ae,ct).call(this,T(this,re).remove(T(this,oe)))}};oe=new WeakMap,we=new WeakMap,re=new WeakMap,Ae=new WeakSet,ct=function(e){for(let n of at)n();return e};function Ft(t){at.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{at.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var ie=["before","after","looking-back"];function fe(t){return ie.includes(t)}function xe(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Ut(t,e){let n=s=>{let o=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(o)?`'${o}`:o;return/["\r\n,;]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function Wt(t){return t==="fr"?";":","}function me(t,e){if(!B(e))return{answers:{},problems:[["","not-answers"]]};let n=t.items.map(l=>l.id),{minimum:s,maximum:o,step:r}=t.scale,i=[],c=new Map;for(let[l,u]of Object.entries(e))if(!n.includes(l))i.push([l,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([l,"not-a-number"]):!Number.isInteger(u)||u<s||u>o?i.push([l,"off-scale"]):(u-s)%r!==0?i.push([l,"off-scale"]):c.set(l,u+0)}let a={};for(let l of n){let u=c.get(l);u!==void 0&&(a[l]=u)}return{answers:a,problems:i}}function De(t,e){let n=t.items.map(o=>e[o]).filter(o=>typeof o=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((o,r)=>o+r,0)/n.length:null,answered:n.length,of:t.items.length}}function _e({subscales:t},e){return t.map(n=>De(n,e))}function Kt({subscales:t},e,n){let s=t.filter(c=>c.family===e).map(c=>De(c,n)).flatMap(({subscale:c,mean:a})=>a===null?[]:[{subscale:c,mean:a}]);if(s.length<2)return null;let o=Math.max(...s.map(({mean:c})=>c)),r=Math.min(...s.map(({mean:c})=>c)),i=c=>s.filter(({mean:a})=>a===c).map(({subscale:a})=>a);return{family:e,highest:i(o),lowest:o===r?[]:i(r)}}function Gt(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:o})=>Kt(t,o,e)??[]),firstStep:Kt(t,s.family,e)?.lowest[0]??null}}var M={width:92,height:46,gap:10,left:8,inset:10},Jt=44,Yt=M.height+30;function Tn({picture:t,subscales:e},n){let s=e.filter(i=>i.family===t?.rows),o=e.filter(i=>i.family===t?.columns),r=s.flatMap(i=>o.map(c=>({row:i,column:c,values:i.items.filter(a=>c.items.includes(a)).map(a=>n[a])})));return{rows:s,columns:o,all:r}}function Xt({texts:t,key:e},n,s){if(!e.picture)return g;let{strings:o,lang:r}=t,{rows:i,columns:c,all:a}=Tn(e,n),l=d(o,"blank"),u=A=>A===void 0?l:String(A),p=A=>W(A.values.map(u),r),h=A=>{let{mean:E}=De(A,n);return E===null?d(o,"not_computed"):Le(E,r)},v=a.map(A=>d(o,"picture_cell",{row:A.row.label,column:A.column.label,values:p(A)})).join(" · "),_=2*M.left+c.length*(M.width+M.gap)-M.gap,C=Jt+i.length*Yt,{minimum:H,maximum:P}=t.scale,N=A=>(e.families[A]??A).toLocaleLowerCase(r),Q={minimum:H,maximum:P,rows:N(e.picture.rows),columns:N(e.picture.columns)};return m`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${_} ${C}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${d(o,"picture_title")}</title>
      <desc id="${s}-words">${v}</desc>
      ${c.map((A,E)=>{let I=M.left+E*(M.width+M.gap)+M.width/2;return te`<text class="ck-self-assessment-label" x=${I} y="14" text-anchor="middle">${A.label}</text>
          <text class="ck-self-assessment-mean" x=${I} y="31" text-anchor="middle">${h(A)}</text>`})}
      ${i.map((A,E)=>{let I=Jt+E*Yt;return te`<text class="ck-self-assessment-label" x=${M.left} y=${I+14}>${A.label}<tspan class="ck-self-assessment-mean" dx="8">${h(A)}</tspan></text>
          ${c.map((b,x)=>Rn(M.left+x*(M.width+M.gap),I+21,a.find($=>$.row===A&&$.column===b)?.values??[],[H,P],u))}`})}
    </svg>
    <figcaption>${d(o,"picture_text",Q)}</figcaption>
    <details>
      <summary>${d(o,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${d(o,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(A=>m`<th scope="col">${A.label}</th>`)}
            <th scope="col">${d(o,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(A=>m`<tr>
              <th scope="row">${A.label}</th>
              ${a.filter(E=>E.row===A).map(E=>m`<td>${p(E)}</td>`)}
              <td>${h(A)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${d(o,"score")}</th>
            ${c.map(A=>m`<td>${h(A)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Rn(t,e,n,[s,o],r){let i=M.width-2*M.inset,c=M.height/(n.length+1);return te`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${M.width} height=${M.height} rx="6"></rect>
    ${n.map((a,l)=>{let u=e+c*(l+1),p=t+M.inset,h=te`<line class="ck-self-assessment-rail" x1=${p} x2=${p+i} y1=${u} y2=${u}></line>`;if(a===void 0)return te`${h}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${p+i/2} y=${u+4} text-anchor="middle">${r(a)}</text>`;let v=p+i*(a-s)/(o-s),_=v<p+i/2;return te`${h}<circle class="ck-self-assessment-dot" cx=${v} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${_?v+9:v-9} y=${u+4} text-anchor=${_?"start":"end"}>${r(a)}</text>`})}`}function lt({texts:t},e){return e==null?d(t.strings,"not_computed"):Le(e,t.lang)}function On({texts:t,key:e},n){let{strings:s,lang:o}=t,{comparisons:r,firstStep:i}=Gt(e,n),c=l=>W(l.map(u=>{let p=e.subscales.find(h=>h.id===u);return p?.phrase??p?.label??u}),o),a=e.feedback.first_step;return r.length===0?m`<p>${d(s,"too_few")}</p>`:m`<p>
      ${r.map(({family:l,highest:u,lowest:p})=>{let h=e.feedback.comparisons.find(_=>_.family===l),v=p.length>0?h?.different:h?.same;return m`${tt(v??"",{highest:c(u),lowest:c(p)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${d(s,"first_step")}</h4>
      <p>${i&&a.steps[i]||a.otherwise}</p>
    </div>`}function Mn(t,e){let{subscales:n,families:s}=t.key,{strings:o}=t.texts;return m`<h4>${d(o,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(o,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${d(o,"subscale")}</th>
          <th scope="col">${d(o,"score")}</th>
          <th scope="col">${d(o,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s).map(([r,i])=>{let c=n.filter(a=>a.family===r);return m`<tbody>
          ${c.length>1?m`<tr><th scope="rowgroup" colspan="3">${i}</th></tr>`:g}
          ${c.map(a=>{let l=e.find(u=>u.subscale===a.id);return m`<tr>
              <th scope="row">${a.label}</th>
              <td>${lt(t,l?.mean)}</td>
              <td>${d(o,"answered_of",{answered:l?.answered??0,of:l?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function dt({texts:t,key:e}){let{id:n,version:s,title:o,lang:r}=t,{card:i,subscales:c}=e,a=c.map(({id:l,items:u,minimum:p})=>({id:l,items:u,minimum:p}));return{id:n,version:s,title:o,language:r,...i,subscales:a}}function Cn(t){let{id:e,version:n,lang:s,strings:o}=t.texts,{card:r}=t.key,i=l=>m`<ul>${l.map(u=>m`<li>${u}</li>`)}</ul>`,c=r.status==="validated"?"card_validated":"card_not_validated",a=()=>xe(`${e}-card-${s}.json`,"application/json",`${JSON.stringify(dt(t),null,2)}
`);return m`<section class="ck-self-assessment-card" aria-label=${d(o,"card")}>
    <h4>${d(o,"card")}</h4>
    <p><strong>${r.warning}</strong></p>
    <dl>
      <dt>${d(o,"card_measures")}</dt><dd>${r.measures}</dd>
      <dt>${d(o,"card_limits")}</dt><dd>${i(r.limits)}</dd>
      <dt>${d(o,"card_scoring")}</dt><dd>${i(r.scoring)}</dd>
      <dt>${d(o,"card_sources")}</dt><dd>${i(r.sources)}</dd>
      <dt>${d(o,"card_status")}</dt><dd>${d(o,c)}</dd>
      <dt>${d(o,"card_version")}</dt><dd>${n}</dd>
      <dt>${d(o,"card_licence")}</dt><dd>${r.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${d(o,"card_download")}</button>
  </section>`}function Zt(t,e,n){return m`<section class="ck-self-assessment-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${d(t.texts.strings,"result")}</h3>
    ${On(t,e)} ${Xt(t,e,n)}
    <div class="ck-self-assessment-columns">
      <div>${Mn(t,_e(t.key,e))}</div>
      ${Cn(t)}
    </div>
  </section>`}function ae({texts:t},e){return d(t.strings,`occasion_${e}`)}function Ln(t,e,n,s){let{id:o,version:r,lang:i}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:o,instrument_version:r,language:i,occasion:n,date:s,answers:e,scores:_e(t.key,e),card:dt(t)}}function Hn({texts:t},e,n,s){let{id:o,version:r,items:i,strings:c}=t;return[["instrument","version","occasion","date","item","text","answer"].map(l=>d(c,`column_${l}`)),...i.map(({id:l,text:u})=>[o,r,n,s,l,u,e[l]??""])]}function en({content:t,answers:e,occasion:n},s,o){let{id:r,lang:i,strings:c}=t.texts,a=new Date().toISOString().slice(0,10),l=`${r}-${n}-${a}.${s}`;if(s==="json"){let u=Ln(t,e,n,a);xe(l,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Hn(t,e,n,a);xe(l,"text/csv",Ut(u,Wt(i)))}o.tell(`download_${s}`,d(c,"downloaded",{file:l}))}function tn(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Nn({content:t,reading:e,refused:n,tabKept:s,tabLost:o}){let{strings:r}=t.texts,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[d(r,"tab_blocked")],...o?[d(r,"tab_lost")]:[],...e.corrupt?[d(r,"storage_corrupt")]:[],...tn(e.otherVersions).map(a=>d(r,"storage_other_version",{version:a})),...i.length>0?[d(r,"storage_refused",{items:tn(i).join(", ")})]:[]].map(a=>m`<p class="ck-notice">${a}</p>`)}function nn(t,{occasion:e,saved:n,answers:s}){return{occasion:ae(t,e),date:Lt(n,t.texts.lang),answered:String(Object.keys(s).length)}}function sn(t,e){return d(t.texts.strings,"record",nn(t,e))}function Se({said:t},e){return t.by!==e||!t.text?g:m`<p class="ck-status" data-part="said" aria-hidden="true">${t.text}</p>`}function on(t,e){let{strings:n,lang:s}=t.texts,o=W(e.map(r=>sn(t,r)),s);return m`<p class="ck-self-assessment-hint">${d(n,"kept_here",{sets:o})}</p>`}function In(t,e){let{content:n,reading:s}=t,{strings:o}=n.texts;return s.records.length===0?g:m`<h4>${d(o,"records")}</h4>
    <p>${d(o,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${s.records.map(r=>{let i=ae(n,r.occasion);return m`<li>
          <span>${sn(n,r)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${d(o,"record_use_label",{occasion:i})}
            @click=${()=>e.use(r)}
          >${d(o,"record_use")}</button>
          ${Se(t,`use_${r.occasion}`)}
        </li>`})}
    </ul>
    ${Pn(n,s.records)}`}function Pn(t,e){if(e.length<2)return g;let{strings:n}=t.texts,s=e.map(o=>_e(t.key,o.answers));return m`<h4>${d(n,"compare_title")}</h4>
    <p>${d(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(n,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${d(n,"subscale")}</th>
            ${e.map(o=>m`<th scope="col">${ae(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((o,r)=>m`<tr>
              <th scope="row">${o.label}</th>
              ${s.map(i=>m`<td>${lt(t,i[r]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function rn(t,e){let{content:n,uid:s,occasion:o,host:r,erasing:i,replacing:c}=t,{strings:a}=n.texts,l=u=>{let{value:p}=u.target;fe(p)&&e.setOccasion(p)};return m`<section class="ck-self-assessment-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${d(a,"mine")}</h3>
    <p>${d(a,r==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Nn(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${d(a,"occasion")}</legend>
      ${ie.map(u=>m`<label
          ><input
            type="radio"
            name="${s}-occasion"
            data-occasion
            value=${u}
            .checked=${u===o}
            @change=${l}
          /><span>${ae(n,u)}</span></label
        >`)}
    </fieldset>
    ${K(s,a,"save",e.save)} ${Se(t,"save")}
    ${c?ot(a,"replace",()=>e.replace(!1),()=>e.replace(!0),nn(n,c)):g}
    ${K(s,a,"download_json",()=>en(t,"json",e))}
    ${Se(t,"download_json")}
    ${K(s,a,"download_csv",()=>en(t,"csv",e))}
    ${Se(t,"download_csv")}
    ${K(s,a,"print",e.print)}
    ${K(s,a,"erase",e.askErase)} ${Se(t,"erase")}
    ${i?He(a,e.cancelErase,e.erase):g}
    ${In(t,e)}
  </section>`}function an(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=c=>{for(let a of t.querySelectorAll("[data-clear]")){let l=c[a.dataset.clear??""]===void 0;l&&a===document.activeElement&&t.querySelector(`input[data-item="${a.dataset.clear}"]`)?.focus(),a.hidden=l}},o=({target:c})=>{c instanceof HTMLInputElement&&c.dataset.item&&e(c.dataset.item,Number(c.value))},r=c=>{let a=c.target.closest("[data-clear]");a?.dataset.clear&&e(a.dataset.clear,void 0)},i=c=>c.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",r),t.addEventListener("submit",i),{show(c){for(let a of n())a.checked=c[a.dataset.item??""]===Number(a.value);s(c)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",r),t.removeEventListener("submit",i)}}}function cn(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}var ut=1;function Bn(t){return!B(t)||t.format!==ut||!Array.isArray(t.records)?null:t.records.every(B)?{format:ut,records:t.records}:null}function pt({id:t},e){return new je("self-assessment",t,Bn,e)}function ft(t,e=pe){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=pt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let o=new Map,r=new Set,i=new Set;for(let{version:c,occasion:a,saved:l,answers:u}of s.value.records)if(typeof c=="string"&&c!==t.version)r.add(c);else if(typeof c!="string"||typeof l!="string"||!fe(a))n.corrupt=!0;else{let p=me(t,u);for(let[h]of p.problems)h?i.add(h):n.corrupt=!0;o.set(a,{version:c,occasion:a,saved:l,answers:p.answers})}return{...n,records:ie.flatMap(c=>o.get(c)??[]),otherVersions:[...r],refused:[...i]}}function ln(t,e,n=pe){let s=pt(t,n),o=s.read();if(o.state==="blocked"||o.state==="corrupt")return o.state;let r=o.state==="kept"?o.value.records:[],i=r.filter(a=>a.occasion!==e.occasion||a.version!==e.version),c=s.write({format:ut,records:[...i,{...e}]});return c==="ok"&&i.length<r.length?"replaced":c}function dn(t,e=pe){return pt(t,e).erase()}var un=({model:t,el:e,host:n})=>{let s=t.get("_texts"),o={texts:s,key:t.get("_key")},{strings:r}=s,i=e.dataset.ckUid??"",c=s.items.length,a=y=>e.querySelector(`[data-part="${y}"]`),l=a("live"),u=a("progress"),p=a("kept");if(!l||!u||!p)throw new Error("The self-assessment's form is not in the page.");let h=!1,v=!1,_=!1,C,H="",P="",N=ft(s),Q=me(s,t.get("answers")).problems.map(([y])=>y),A=t.get("tab_lost")===!0||Q.includes(""),E=()=>me(s,t.get("answers")).answers,I=()=>{let y=t.get("occasion"),R=fe(y)?y:"before",V=R==="before"&&Object.keys(E()).length===0,j=N.records.some(ze=>ze.occasion==="before");return n==="page"&&!v&&V&&j?"after":R},b=y=>{t.set("answers",me(s,y).answers),t.save_changes()},x=(y,R)=>{P=y,H=R,S()},$=y=>e.querySelector(`[data-action="${y}"]`)?.focus(),O=y=>{_=y,S(),$(y?"erase_cancel":"erase")},f=y=>{let R=E();if(Object.keys(R).length===0)return x("save",d(r,"save_nothing"));let V=I(),j=N.records.find(vn=>vn.occasion===V);if(j&&!y&&JSON.stringify(j.answers)!==JSON.stringify(R))return C=j,x("",""),$("replace_cancel");let ze=new Date().toISOString(),$n=ln(s,{version:s.version,occasion:V,saved:ze,answers:R}),yn={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[$n];x("save",d(r,yn,{occasion:ae(o,V)}))},k={setOccasion(y){C=void 0,v=!0,t.set("occasion",y),t.save_changes(),S()},save:()=>f(!1),replace(y){C=void 0,y?f(!0):S(),$("save")},askErase:()=>O(!0),cancelErase:()=>O(!1),erase(){let y=dn(s);_=!1,C=void 0,h=!1;for(let R of e.querySelectorAll("input:not([data-item]):not([data-occasion])"))R.checked=!1;t.set("occasion",ie[0]),b({}),L.show({}),x("erase",d(r,y==="ok"?"erased":"erased_page_only")),$("erase")},print:()=>Vt(e),use(y){t.set("occasion",y.occasion),b(y.answers);let R=ae(o,y.occasion);x(`use_${y.occasion}`,d(r,"record_used",{occasion:R}))},tell:x},w=()=>{h=!0;let y=Object.keys(E()).length;x("",d(r,"result_ready",{answered:y,total:c})),a("result-title")?.focus()};function S(){let y=E(),R=Object.keys(y).length,V=d(r,"progress",{answered:R,total:c});U(N.records.length>0?on(o,N.records):g,p),U(m`<div class="ck-self-assessment-progress">
        <progress max=${c} value=${R} aria-label=${d(r,"progress_label")}></progress>
        <span>${V}</span>
      </div>`,u);let j={content:o,host:n,uid:i,answers:y,occasion:I(),reading:N,refused:Q,erasing:_,said:{by:P,text:H},replacing:C,tabKept:(t.get("tab")??"ok")==="ok",tabLost:A};U(m`<p class="ck-self-assessment-count">${V}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${w}>
          ${d(r,"show_result")}
        </button>
        <p role="status" class=${P?"ck-visually-hidden":"ck-status"}>${H}</p>
        ${h?Zt(o,y,i):g}
        ${rn(j,k)}`,l)}let L=an(e,(y,R)=>{let{[y]:V,...j}=E();t.set("occasion",I()),b(R===void 0?j:{...j,[y]:R})}),z=()=>{L.show(E()),C=void 0,P="",H=h?d(r,"result_updated"):"",S()},ge=cn(e);Object.keys(ge).length>0&&(t.set("occasion",I()),b({...E(),...ge})),t.on("change:answers",z),t.on("change:occasion",S),t.on("change:tab",S);let Qe=Ft(()=>{N=ft(s),S()});return L.show(E()),S(),e.dataset.ckReady="",()=>{t.off("change:answers",z),t.off("change:occasion",S),t.off("change:tab",S),Qe(),L.stop()}};var pn={quiz:zt,"self-assessment":un};var ce,G,qe=class{constructor(e){D(this,ce,new Map);D(this,G,new Map);for(let[n,s]of Object.entries(e))T(this,ce).set(n,s)}get(e){return T(this,ce).get(e)}set(e,n){if(!jn(T(this,ce).get(e),n)){T(this,ce).set(e,n);for(let s of[...T(this,G).get(`change:${e}`)??[]])s()}}on(e,n){let s=T(this,G).get(e)??new Set;T(this,G).set(e,s.add(n))}off(e,n){for(let[s,o]of T(this,G))e&&e!==s||(n?o.delete(n):o.clear())}redraw(){let e=new Set([...T(this,G).values()].flatMap(n=>[...n]));for(let n of e)n()}save_changes(){}};ce=new WeakMap,G=new WeakMap;function jn(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var gn={...pn},fn=new Map;function Dn(t){let e=r=>{let i=t.querySelector(`script[data-payload="${r}"]`)?.textContent;return i?JSON.parse(i):null},[n,s,o]=[e("texts"),e("key"),e("values")];return n&&o?{texts:n,key:s,values:o}:null}function mt(t,e){return t.state!=="ok"?null:t.value===void 0?{}:B(t.value)?Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n))):null}function qn(t,{texts:e,key:n,values:s}){let{id:o,version:r}=e,i=`coprod-kit/tab/${t}/${o}/${r}`,c=fn.get(i);if(c)return c;let a=ke.read(i),l=Object.keys(s),u=new qe({...s,...mt(a,l),_texts:e,_key:n});u.set("tab",a.state==="blocked"?"blocked":"ok"),u.set("tab_lost",a.state!=="blocked"&&mt(a,l)===null),addEventListener("pageshow",v=>{if(!v.persisted)return;setTimeout(()=>u.redraw());let _=mt(ke.read(i),l);if(!(_===null||u.get("tab")!=="ok"))for(let[C,H]of Object.entries({...s,..._}))u.set(C,H)});let p=()=>Object.fromEntries(l.map(v=>[v,u.get(v)])),h=JSON.stringify(s);for(let v of l)u.on(`change:${v}`,()=>{let _=JSON.stringify(p())===h;u.set("tab",_?ke.remove(i):ke.write(i,p()))});return fn.set(i,u),u}function hn(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?gn[e]:void 0;if(n){t.dataset.ckMounted="";try{let s=Dn(t);s&&(n({model:qn(e,s),el:t,host:"page"}),Ct(t))}catch(s){console.error(s)}}}}var Qn=document.currentScript?.dataset.widgetScripts?.split(" ")??[];function mn(){hn();for(let t of Qn){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(gn,t),hn()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",mn):mn();})();
