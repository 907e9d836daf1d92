/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var ct=t=>{throw TypeError(t)};var Ie=(t,e,n)=>e.has(t)||ct("Cannot "+n);var x=(t,e,n)=>(Ie(t,e,"read from private field"),n?n.call(t):e.get(t)),B=(t,e,n)=>e.has(t)?ct("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),se=(t,e,n,s)=>(Ie(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),Pe=(t,e,n)=>(Ie(t,e,"access private method"),n);var Be="coprod-kit/appearance",ln="(prefers-color-scheme: dark)";function je(t){return t==="auto"||t==="light"||t==="dark"}function lt(){try{let t=localStorage.getItem(Be);return je(t)?t:"auto"}catch{return"auto"}}function ut(t){try{t==="auto"?localStorage.removeItem(Be):localStorage.setItem(Be,t)}catch{}}function qe(t){let e={auto:ln,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function dt(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=lt();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;qe(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";je(s)&&(ut(s),qe(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function pt(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let o=n.target,r=o instanceof Element&&o.closest(".ck-menu-panel a")!==null;s.open&&(r||!s.contains(o))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}dt();pt();/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ze=globalThis,ft=t=>t,ke=ze.trustedTypes,mt=ke?ke.createPolicy("lit-html",{createHTML:t=>t}):void 0,Qe="$lit$",q=`lit$${Math.random().toFixed(9).slice(2)}$`,Ve="?"+q,un=`<${Ve}>`,K=document,pe=()=>K.createComment(""),fe=t=>t===null||typeof t!="object"&&typeof t!="function",Fe=Array.isArray,vt=t=>Fe(t)||typeof t?.[Symbol.iterator]=="function",De=`[ 	
\f\r]`,de=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,gt=/-->/g,ht=/>/g,F=RegExp(`>|${De}(?:([^\\s"'>=/]+)(${De}*=${De}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$t=/'/g,yt=/"/g,kt=/^(?:script|style|textarea|title)$/i,Ue=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),g=Ue(1),J=Ue(2),jn=Ue(3),j=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),bt=new WeakMap,U=K.createTreeWalker(K,129);function wt(t,e){if(!Fe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return mt!==void 0?mt.createHTML(e):e}var At=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=de;for(let c=0;c<n;c++){let a=t[c],l,d,f=-1,b=0;for(;b<a.length&&(i.lastIndex=b,d=i.exec(a),d!==null);)b=i.lastIndex,i===de?d[1]==="!--"?i=gt:d[1]!==void 0?i=ht:d[2]!==void 0?(kt.test(d[2])&&(o=RegExp("</"+d[2],"g")),i=F):d[3]!==void 0&&(i=F):i===F?d[0]===">"?(i=o??de,f=-1):d[1]===void 0?f=-2:(f=i.lastIndex-d[2].length,l=d[1],i=d[3]===void 0?F:d[3]==='"'?yt:$t):i===yt||i===$t?i=F:i===gt||i===ht?i=de:(i=F,o=void 0);let v=i===F&&t[c+1].startsWith("/>")?" ":"";r+=i===de?a+un:f>=0?(s.push(l),a.slice(0,f)+Qe+a.slice(f)+q+v):a+q+(f===-2?c:v)}return[wt(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},me=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[l,d]=At(e,n);if(this.el=t.createElement(l,s),U.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(o=U.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let f of o.getAttributeNames())if(f.endsWith(Qe)){let b=d[i++],v=o.getAttribute(f).split(q),A=/([.?@])?(.*)/.exec(b);a.push({type:1,index:r,name:A[2],strings:v,ctor:A[1]==="."?Ae:A[1]==="?"?_e:A[1]==="@"?xe:G}),o.removeAttribute(f)}else f.startsWith(q)&&(a.push({type:6,index:r}),o.removeAttribute(f));if(kt.test(o.tagName)){let f=o.textContent.split(q),b=f.length-1;if(b>0){o.textContent=ke?ke.emptyScript:"";for(let v=0;v<b;v++)o.append(f[v],pe()),U.nextNode(),a.push({type:2,index:++r});o.append(f[b],pe())}}}else if(o.nodeType===8)if(o.data===Ve)a.push({type:2,index:r});else{let f=-1;for(;(f=o.data.indexOf(q,f+1))!==-1;)a.push({type:7,index:r}),f+=q.length-1}r++}}static createElement(e,n){let s=K.createElement("template");return s.innerHTML=e,s}};function W(t,e,n=t,s){if(e===j)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=fe(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=W(t,o._$AS(t,e.values),o,s)),e}var we=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??K).importNode(n,!0);U.currentNode=o;let r=U.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new oe(r,r.nextSibling,this,e):a.type===1?l=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(l=new Se(r,this,e)),this._$AV.push(l),a=s[++c]}i!==a?.index&&(r=U.nextNode(),i++)}return U.currentNode=K,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},oe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=W(this,e,n),fe(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==j&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):vt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&fe(this._$AH)?this._$AA.nextSibling.data=e:this.T(K.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=me.createElement(wt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new we(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=bt.get(e.strings);return n===void 0&&bt.set(e.strings,n=new me(e)),n}k(e){Fe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(pe()),this.O(pe()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ft(e).nextSibling;ft(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=y}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=W(this,e,n,0),i=!fe(e)||e!==this._$AH&&e!==j,i&&(this._$AH=e);else{let c=e,a,l;for(e=r[0],a=0;a<r.length-1;a++)l=W(this,c[s+a],n,a),l===j&&(l=this._$AH[a]),i||=!fe(l)||l!==this._$AH[a],l===y?e=y:e!==y&&(e+=(l??"")+r[a+1]),this._$AH[a]=l}i&&!o&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ae=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},_e=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},xe=class extends G{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=W(this,e,n,0)??y)===j)return;let s=this._$AH,o=e===y&&s!==y||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==y&&(s===y||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Se=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){W(this,e)}},_t={M:Qe,P:q,A:Ve,C:1,L:At,R:we,D:vt,V:W,I:oe,H:G,N:_e,U:xe,B:Ae,F:Se},dn=ze.litHtmlPolyfillSupport;dn?.(me,oe),(ze.litHtmlVersions??=[]).push("3.3.3");var z=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new oe(e.insertBefore(pe(),r),r,void 0,n??{})}return o._$AI(t),o};function xt(t){let e=n=>{let s=n.target instanceof Element&&n.target.closest("button, summary");n.repeat&&n.key==="Enter"&&s&&n.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}function Ke(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,o)=>String(n.get(o)??s))}var pn={en:"en-GB",fr:"fr-FR"};function We(t){return pn[t]??t}function Ee(t,e){return new Intl.NumberFormat(We(e),{maximumFractionDigits:1}).format(t)}function St(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(We(e),{dateStyle:"long"}).format(n)}function re(t,e){return new Intl.ListFormat(We(e),{type:"conjunction"}).format(t)}function u(t,e,n){return Ke(t[e]??e,n)}var Et=new WeakMap;function Tt(t){return e=>{let n=e.currentTarget,s=n?Et.get(n):void 0;n&&Et.set(n,e.timeStamp),e.detail>1||e.detail===0&&s!==void 0&&e.timeStamp-s<500||t()}}function Q(t,e,n,s){return g`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${u(e,n)}
    </button>
    <p id="${t}-${n}-text">${u(e,`${n}_text`)}</p>
  </div>`}function Te(t,e,n){return g`<div class="ck-confirm" role="group" aria-label=${u(t,"erase_asked")}>
    <p>${u(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${u(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${u(t,"erase_confirm")}
    </button>
  </div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Y={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Rt=t=>(...e)=>({_$litDirective$:t,values:e}),Re=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Gn}=_t;var Mt=t=>t.strings===void 0;var mn={},Ot=(t,e=mn)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Me=Rt(class extends Re{constructor(t){if(super(t),t.type!==Y.PROPERTY&&t.type!==Y.ATTRIBUTE&&t.type!==Y.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Mt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===j||e===y)return e;let n=t.element,s=t.name;if(t.type===Y.PROPERTY){if(e===n[s])return j}else if(t.type===Y.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return j}else if(t.type===Y.ATTRIBUTE&&n.getAttribute(s)===e+"")return j;return Ot(t),e}});function gn({name:t,legend:e,hint:n,describedBy:s,inline:o},r){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return g`<fieldset
    class="ck-choices ${o?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||y}
  >
    <legend>${e}</legend>
    ${n?g`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:y}
    <div class="ck-choices-list">${r}</div>
  </fieldset>`}function Lt(t){let{name:e,choices:n,value:s,change:o,locked:r}=t;return gn(t,n.map(({id:i,text:c})=>g`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${Me(s===i)}
          ?disabled=${r&&s!==i}
          @change=${()=>o(i)}
        /><span>${c}</span>
      </label>`))}var ie=["sure","fairly","guess"];function P(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function hn(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=t.options;if(!n.every(r=>s.includes(r)))return"unknown-option";let o=s.filter(r=>n.includes(r));return o.length>1&&t.kind!=="multiple"?"too-many":o}function Ge(t,e){if(!P(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[r,i]of Object.entries(e)){let c=t.find(({id:l})=>l===r),a=c?hn(c,i):"unknown-question";typeof a=="string"?s.push([r,a]):a.length>0&&n.set(r,a)}let o={};for(let{id:r}of t){let i=n.get(r);i&&(o[r]=i)}return{choices:o,problems:s}}function Oe(t,e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(o=>t.includes(o)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function Ct(t,e,n,s){let o=t.filter(({id:c})=>n[c]),r=c=>({right:c.filter(({id:a})=>Oe(e[a]??[],n[a]??[]).state==="right").length,of:c.length}),i=ie.map(c=>[c,r(o.filter(({id:a})=>s[a]===c))]);return{first:r(o),byConfidence:i.filter(([,{of:c}])=>c>0)}}function ge(t,e){return t.querySelector(`[data-part="${e}"]`)}function Ht(t,e,{texts:n,right:s,number:o,uid:r},i){let{strings:c,lang:a}=n,{id:l,kind:d}=e,f=ge(t,"options"),b=ge(t,"controls"),v=ge(t,"answer");if(!f||!b||s&&!v)throw new Error(`The question ${l} is not whole in the page.`);let A=[...f.querySelectorAll("input")],L=A.map($=>{let _=document.createElement("small");return _.className="ck-quiz-mark",$.parentElement?.append(_),_}),C=ge(t,"own-reason"),R=ge(t,"paper-line"),H=!1;v?.querySelector("summary")?.addEventListener("click",()=>{v.classList.toggle("ck-quiz-opened",!v.open)}),f.addEventListener("change",({target:$})=>{$ instanceof HTMLInputElement&&i.choose(e,$.value,$.checked)});let N=($,_)=>g`${d==="explain"?g`<label class="ck-quiz-reason ${$.reasons[l]?"":"ck-quiz-blank"}"
            >${u(c,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${n.longest_reason}
              .value=${Me($.reasons[l]??"")}
              ?readonly=${_}
              @input=${w=>i.setReason(l,w.target.value)}
            ></textarea>
          </label>`:y}${Lt({name:`${r}-${l}-confidence`,legend:u(c,"confidence"),choices:ie.map(w=>({id:w,text:u(c,`confidence_${w}`)})),value:$.confidence[l],change:w=>w&&i.setConfidence(l,w),locked:$.first[l]!==void 0,inline:!0})}`,k=($,_)=>{A.forEach((w,S)=>{let m=$.includes(w.value),p=s?.includes(w.value)??!1;w.checked=m,w.disabled=_&&!m,w.parentElement?.classList.toggle("ck-quiz-key",_&&p),w.parentElement?.classList.toggle("ck-quiz-other",_&&m&&!p);let h=[...p?["mark_right"]:[],...m?["mark_chosen"]:[]],E=L[S];E.textContent=_?h.map(O=>u(c,O)).join(", "):""})},M=($,_,w,S,m)=>{for(let p of $.querySelectorAll("[data-option]"))p.hidden=!(m||_.includes(p.dataset.option??""));C&&(C.hidden=!w.reasons[l],z(g`<strong>${u(c,"own_reason")}</strong> ${w.reasons[l]}`,C)),$.hidden=!S,S!==H&&($.open=S,$.classList.remove("ck-quiz-opened")),H=S},I=($,_,w,S,m)=>{let{state:p}=Oe($,_),h=u(c,`state_${p}`,{right:re($,a)});return g`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${w?"":"ck-button-primary"}"
        data-action=${w?"again":"check"}
        @click=${Tt(()=>w?i.tryAgain(l):i.check(l))}
      >${u(c,w?"again":"check")}<span class="ck-visually-hidden"> ${u(c,"of_question",{number:o})}</span></button>
      <p role="status" class="ck-status" data-state=${w?p:y}>${w?g`${h}${S?` ${u(c,"sure_and_not")}`:""}`:m}</p></div>`};return{draw($,_){let w=$.answers[l]??[],S=s!==null&&$.checked.includes(l),m=String($.first[l])===String(w),h=!(s!==null&&Oe(s,w).state==="right")&&m&&$.confidence[l]==="sure";k(w,S),v&&s&&M(v,[...w,...s],$,S,h),R&&(R.hidden=!!$.reasons[l]),z(g`${N($,S)}
          ${s?I(s,w,S,h,_):y}`,b)},focus(){A[0]?.focus()}}}var Je=["answers","first","confidence","reasons","checked"];function Nt(t,e,n){let s=new Map(Object.entries(P(e)?e:{})),o={};for(let{id:r}of t){let i=n(s.get(r));i&&(o[r]=i)}return o}function It(t,{questions:e,longest_reason:n}){let s=Ge(e,t.get("answers")).choices,o=t.get("checked"),r=ie;return{answers:s,first:Ge(e,t.get("first")).choices,confidence:Nt(e,t.get("confidence"),i=>r.includes(i)?String(i):""),reasons:Nt(e,t.get("reasons"),i=>typeof i=="string"&&i.trim()?i.slice(0,n):""),checked:e.map(({id:i})=>i).filter(i=>s[i]&&Array.isArray(o)&&o.includes(i))}}var Pt=({model:t,el:e,host:n})=>{let s=t.get("_texts"),o=t.get("_key"),{strings:r,questions:i}=s,c=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let l=()=>It(t,s),d=!1,f="",b={},v=!1,A=m=>{v=!0;for(let[p,h]of Object.entries(m))t.set(p,h);v=!1,t.save_changes(),_()},L=(m,p)=>Object.fromEntries(Object.entries(m).filter(([h])=>h!==p)),C={choose({id:m,kind:p,options:h},E,O){let{answers:D,checked:rt}=l();if(b=L(b,m),rt.includes(m))return _();let cn=p==="multiple"?D[m]??[]:[],it=h.filter(at=>at===E?O:cn.includes(at));A({answers:{...L(D,m),...it.length>0&&{[m]:it}},checked:rt})},setConfidence:(m,p)=>A({confidence:{...l().confidence,[m]:p}}),setReason:(m,p)=>A({reasons:{...L(l().reasons,m),...p.trim()&&{[m]:p}}}),check(m){let{answers:p,first:h,checked:E}=l(),O=p[m];f="",b={...b,[m]:O?"":u(r,"nothing")},O?A({first:{[m]:O,...h},checked:[...E,m]}):_()},tryAgain(m){let{answers:p,checked:h}=l();A({checked:h.filter(E=>E!==m),answers:L(p,m)}),R.get(m)?.focus()}},R=new Map(i.map((m,p)=>{let{id:h}=m,E=e.querySelector(`[data-question="${h}"]`);if(!E)throw new Error(`The question ${h} is not in the page.`);let O=o?o.right[h]??[]:null,D={texts:s,right:O,number:p+1,uid:c};return[h,Ht(E,m,D,C)]})),H=m=>a.querySelector(`[data-action="${m}"]`)?.focus(),N=m=>{d=m,f="",_(),H(m?"erase_cancel":"erase")},k=()=>{d=!1,b={},f=u(r,"erased"),A({answers:{},first:{},confidence:{},reasons:{},checked:[]}),H("erase")},M=({first:m,confidence:p})=>{if(!o)return y;let h=Ct(i,o.right,m,p);if(h.first.of===0)return y;let E=h.byConfidence.map(([O,D])=>g`<li>${u(r,"mirror",{confidence:u(r,`confidence_${O}`),...D})}</li>`);return g`<div class="ck-quiz-summary">
      <p>${u(r,"first_try",{...h.first,count:i.length})}</p>
      ${E.length>0?g`<p>${u(r,"mirror_title")}</p><ul>${E}</ul>`:y}
    </div>`},I=()=>n==="notebook"?u(r,"mine_notebook"):u(r,(t.get("tab")??"ok")==="ok"?"mine":"tab_blocked"),$=m=>z(g`${M(m)}
        ${t.get("tab_lost")===!0?g`<p class="ck-quiz-hint">${u(r,"tab_lost")}</p>`:y}
        <p class="ck-quiz-hint">${I()}</p>
        ${Q(c,r,"erase",()=>N(!0))}
        ${d?Te(r,()=>N(!1),k):y}
        <p role="status" class="ck-status">${f}</p>`,a);function _(){if(v)return;let m=l();for(let[p,h]of R)h.draw(m,b[p]??"");$(m)}let w=m=>m.preventDefault();e.addEventListener("submit",w);let S={};for(let{id:m}of i){let p=[...e.querySelectorAll(`[data-question="${m}"] [data-part="options"] input`)];p.some(h=>h.checked!==h.defaultChecked)&&(S[m]=p.filter(({checked:h})=>h).map(({value:h})=>h))}Object.keys(S).length>0&&A({answers:{...l().answers,...S}});for(let m of[...Je,"tab"])t.on(`change:${m}`,_);return _(),e.dataset.ckReady="",()=>{for(let m of[...Je,"tab"])t.off(`change:${m}`,_);e.removeEventListener("submit",w)}};function Bt(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}var X,Le=class{constructor(e){B(this,X);se(this,X,e)}read(e){let n;try{n=x(this,X).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=x(this,X).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(o){return o instanceof DOMException&&/quota/i.test(o.name)?"full":"blocked"}}remove(e){try{return x(this,X).call(this).removeItem(e),"ok"}catch{return"blocked"}}};X=new WeakMap;var he=new Le(()=>window.sessionStorage),ae=new Le(()=>window.localStorage);var Ye=new Set,Z,$e,ee,ye,Xe,Ce=class{constructor(e,n,s,o=ae){B(this,ye);B(this,Z);B(this,$e);B(this,ee);se(this,Z,`coprod-kit/${e}/${n}`),se(this,$e,s),se(this,ee,o)}read(){let e=x(this,ee).read(x(this,Z));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=x(this,$e).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return Pe(this,ye,Xe).call(this,x(this,ee).write(x(this,Z),e))}erase(){return Pe(this,ye,Xe).call(this,x(this,ee).remove(x(this,Z)))}};Z=new WeakMap,$e=new WeakMap,ee=new WeakMap,ye=new WeakSet,Xe=function(e){for(let n of Ye)n();return e};function jt(t){Ye.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ye.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var te=["before","after","looking-back"];function ce(t){return te.includes(t)}function be(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function qt(t,e){let n=s=>{let o=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(o)?`'${o}`:o;return/["\r\n,;]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function Dt(t){return t==="fr"?";":","}function le(t,e){if(!P(e))return{answers:{},problems:[["","not-answers"]]};let n=t.items.map(l=>l.id),{minimum:s,maximum:o,step:r}=t.scale,i=[],c=new Map;for(let[l,d]of Object.entries(e))if(!n.includes(l))i.push([l,"unknown-item"]);else{if(d==null)continue;typeof d!="number"||!Number.isFinite(d)?i.push([l,"not-a-number"]):!Number.isInteger(d)||d<s||d>o?i.push([l,"off-scale"]):(d-s)%r!==0?i.push([l,"off-scale"]):c.set(l,d+0)}let a={};for(let l of n){let d=c.get(l);d!==void 0&&(a[l]=d)}return{answers:a,problems:i}}function He(t,e){let n=t.items.map(o=>e[o]).filter(o=>typeof o=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((o,r)=>o+r,0)/n.length:null,answered:n.length,of:t.items.length}}function ve({subscales:t},e){return t.map(n=>He(n,e))}function zt({subscales:t},e,n){let s=t.filter(c=>c.family===e).map(c=>He(c,n)).flatMap(({subscale:c,mean:a})=>a===null?[]:[{subscale:c,mean:a}]);if(s.length<2)return null;let o=Math.max(...s.map(({mean:c})=>c)),r=Math.min(...s.map(({mean:c})=>c)),i=c=>s.filter(({mean:a})=>a===c).map(({subscale:a})=>a);return{family:e,highest:i(o),lowest:o===r?[]:i(r)}}function Qt(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:o})=>zt(t,o,e)??[]),firstStep:zt(t,s.family,e)?.lowest[0]??null}}var T={width:92,height:46,gap:10,left:8,inset:10},Vt=44,Ft=T.height+30;function $n({picture:t,subscales:e},n){let s=e.filter(i=>i.family===t?.rows),o=e.filter(i=>i.family===t?.columns),r=s.flatMap(i=>o.map(c=>({row:i,column:c,values:i.items.filter(a=>c.items.includes(a)).map(a=>n[a])})));return{rows:s,columns:o,all:r}}function Ut({texts:t,key:e},n,s){if(!e.picture)return y;let{strings:o,lang:r}=t,{rows:i,columns:c,all:a}=$n(e,n),l=u(o,"blank"),d=k=>k===void 0?l:String(k),f=k=>re(k.values.map(d),r),b=k=>{let{mean:M}=He(k,n);return M===null?u(o,"not_computed"):Ee(M,r)},v=a.map(k=>u(o,"picture_cell",{row:k.row.label,column:k.column.label,values:f(k)})).join(" · "),A=2*T.left+c.length*(T.width+T.gap)-T.gap,L=Vt+i.length*Ft,{minimum:C,maximum:R}=t.scale,H=k=>(e.families[k]??k).toLocaleLowerCase(r),N={minimum:C,maximum:R,rows:H(e.picture.rows),columns:H(e.picture.columns)};return g`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${A} ${L}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${u(o,"picture_title")}</title>
      <desc id="${s}-words">${v}</desc>
      ${c.map((k,M)=>{let I=T.left+M*(T.width+T.gap)+T.width/2;return J`<text class="ck-self-assessment-label" x=${I} y="14" text-anchor="middle">${k.label}</text>
          <text class="ck-self-assessment-mean" x=${I} y="31" text-anchor="middle">${b(k)}</text>`})}
      ${i.map((k,M)=>{let I=Vt+M*Ft;return J`<text class="ck-self-assessment-label" x=${T.left} y=${I+14}>${k.label}<tspan class="ck-self-assessment-mean" dx="8">${b(k)}</tspan></text>
          ${c.map(($,_)=>yn(T.left+_*(T.width+T.gap),I+21,a.find(w=>w.row===k&&w.column===$)?.values??[],[C,R],d))}`})}
    </svg>
    <figcaption>${u(o,"picture_text",N)}</figcaption>
    <details>
      <summary>${u(o,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${u(o,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(k=>g`<th scope="col">${k.label}</th>`)}
            <th scope="col">${u(o,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(k=>g`<tr>
              <th scope="row">${k.label}</th>
              ${a.filter(M=>M.row===k).map(M=>g`<td>${f(M)}</td>`)}
              <td>${b(k)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${u(o,"score")}</th>
            ${c.map(k=>g`<td>${b(k)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function yn(t,e,n,[s,o],r){let i=T.width-2*T.inset,c=T.height/(n.length+1);return J`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${T.width} height=${T.height} rx="6"></rect>
    ${n.map((a,l)=>{let d=e+c*(l+1),f=t+T.inset,b=J`<line class="ck-self-assessment-rail" x1=${f} x2=${f+i} y1=${d} y2=${d}></line>`;if(a===void 0)return J`${b}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+i/2} y=${d+4} text-anchor="middle">${r(a)}</text>`;let v=f+i*(a-s)/(o-s),A=v<f+i/2;return J`${b}<circle class="ck-self-assessment-dot" cx=${v} cy=${d} r="5"></circle>
        <text class="ck-self-assessment-value" x=${A?v+9:v-9} y=${d+4} text-anchor=${A?"start":"end"}>${r(a)}</text>`})}`}function Ze({texts:t},e){return e==null?u(t.strings,"not_computed"):Ee(e,t.lang)}function bn({texts:t,key:e},n){let{strings:s,lang:o}=t,{comparisons:r,firstStep:i}=Qt(e,n),c=l=>re(l.map(d=>{let f=e.subscales.find(b=>b.id===d);return f?.phrase??f?.label??d}),o),a=e.feedback.first_step;return r.length===0?g`<p>${u(s,"too_few")}</p>`:g`<p>
      ${r.map(({family:l,highest:d,lowest:f})=>{let b=e.feedback.comparisons.find(A=>A.family===l),v=f.length>0?b?.different:b?.same;return g`${Ke(v??"",{highest:c(d),lowest:c(f)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${u(s,"first_step")}</h4>
      <p>${i&&a.steps[i]||a.otherwise}</p>
    </div>`}function vn(t,e){let{subscales:n,families:s}=t.key,{strings:o}=t.texts;return g`<h4>${u(o,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${u(o,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${u(o,"subscale")}</th>
          <th scope="col">${u(o,"score")}</th>
          <th scope="col">${u(o,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s).map(([r,i])=>{let c=n.filter(a=>a.family===r);return g`<tbody>
          ${c.length>1?g`<tr><th scope="rowgroup" colspan="3">${i}</th></tr>`:y}
          ${c.map(a=>{let l=e.find(d=>d.subscale===a.id);return g`<tr>
              <th scope="row">${a.label}</th>
              <td>${Ze(t,l?.mean)}</td>
              <td>${u(o,"answered_of",{answered:l?.answered??0,of:l?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function et({texts:t,key:e}){let{id:n,version:s,title:o,lang:r}=t,{card:i,subscales:c}=e,a=c.map(({id:l,items:d,minimum:f})=>({id:l,items:d,minimum:f}));return{id:n,version:s,title:o,language:r,...i,subscales:a}}function kn(t){let{id:e,version:n,lang:s,strings:o}=t.texts,{card:r}=t.key,i=l=>g`<ul>${l.map(d=>g`<li>${d}</li>`)}</ul>`,c=r.status==="validated"?"card_validated":"card_not_validated",a=()=>be(`${e}-card-${s}.json`,"application/json",`${JSON.stringify(et(t),null,2)}
`);return g`<section class="ck-self-assessment-card" aria-label=${u(o,"card")}>
    <h4>${u(o,"card")}</h4>
    <p><strong>${r.warning}</strong></p>
    <dl>
      <dt>${u(o,"card_measures")}</dt><dd>${r.measures}</dd>
      <dt>${u(o,"card_limits")}</dt><dd>${i(r.limits)}</dd>
      <dt>${u(o,"card_scoring")}</dt><dd>${i(r.scoring)}</dd>
      <dt>${u(o,"card_sources")}</dt><dd>${i(r.sources)}</dd>
      <dt>${u(o,"card_status")}</dt><dd>${u(o,c)}</dd>
      <dt>${u(o,"card_version")}</dt><dd>${n}</dd>
      <dt>${u(o,"card_licence")}</dt><dd>${r.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${u(o,"card_download")}</button>
  </section>`}function Kt(t,e,n){return g`<section class="ck-self-assessment-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${u(t.texts.strings,"result")}</h3>
    ${bn(t,e)} ${Ut(t,e,n)}
    <div class="ck-self-assessment-columns">
      <div>${vn(t,ve(t.key,e))}</div>
      ${kn(t)}
    </div>
  </section>`}function ue({texts:t},e){return u(t.strings,`occasion_${e}`)}function wn(t,e,n,s){let{id:o,version:r,lang:i}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:o,instrument_version:r,language:i,occasion:n,date:s,answers:e,scores:ve(t.key,e),card:et(t)}}function An({texts:t},e,n,s){let{id:o,version:r,items:i,strings:c}=t;return[["instrument","version","occasion","date","item","text","answer"].map(l=>u(c,`column_${l}`)),...i.map(({id:l,text:d})=>[o,r,n,s,l,d,e[l]??""])]}function Wt({content:t,answers:e,occasion:n},s,o){let{id:r,lang:i,strings:c}=t.texts,a=new Date().toISOString().slice(0,10),l=`${r}-${n}-${a}.${s}`;if(s==="json"){let d=wn(t,e,n,a);be(l,"application/json",`${JSON.stringify(d,null,2)}
`)}else{let d=An(t,e,n,a);be(l,"text/csv",qt(d,Dt(i)))}o.tell(u(c,"downloaded",{file:l}))}function Gt(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function _n({content:t,reading:e,refused:n,tabKept:s,tabLost:o}){let{strings:r}=t.texts,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[u(r,"tab_blocked")],...o?[u(r,"tab_lost")]:[],...e.corrupt?[u(r,"storage_corrupt")]:[],...Gt(e.otherVersions).map(a=>u(r,"storage_other_version",{version:a})),...i.length>0?[u(r,"storage_refused",{items:Gt(i).join(", ")})]:[]].map(a=>g`<p class="ck-notice">${a}</p>`)}function xn({content:t,reading:e},n){let{strings:s,lang:o}=t.texts;return e.records.length===0?y:g`<h4>${u(s,"records")}</h4>
    <p>${u(s,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${e.records.map(r=>{let i=ue(t,r.occasion);return g`<li>
          <span>${u(s,"record",{occasion:i,date:St(r.saved,o),answered:Object.keys(r.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${u(s,"record_use_label",{occasion:i})}
            @click=${()=>n.use(r)}
          >${u(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Sn(t,e.records)}`}function Sn(t,e){if(e.length<2)return y;let{strings:n}=t.texts,s=e.map(o=>ve(t.key,o.answers));return g`<h4>${u(n,"compare_title")}</h4>
    <p>${u(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${u(n,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${u(n,"subscale")}</th>
            ${e.map(o=>g`<th scope="col">${ue(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((o,r)=>g`<tr>
              <th scope="row">${o.label}</th>
              ${s.map(i=>g`<td>${Ze(t,i[r]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Jt(t,e){let{content:n,uid:s,occasion:o,host:r,erasing:i}=t,{strings:c}=n.texts,a=l=>{let{value:d}=l.target;ce(d)&&e.setOccasion(d)};return g`<section class="ck-self-assessment-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${u(c,"mine")}</h3>
    <p>${u(c,r==="page"?"mine_text":"mine_text_notebook")}</p>
    ${_n(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${u(c,"occasion")}</legend>
      ${te.map(l=>g`<label
          ><input
            type="radio"
            name="${s}-occasion"
            data-part="occasion"
            value=${l}
            .checked=${l===o}
            @change=${a}
          /><span>${ue(n,l)}</span></label
        >`)}
    </fieldset>
    ${Q(s,c,"save",e.save)}
    ${Q(s,c,"download_json",()=>Wt(t,"json",e))}
    ${Q(s,c,"download_csv",()=>Wt(t,"csv",e))}
    ${Q(s,c,"print",e.print)}
    ${Q(s,c,"erase",e.askErase)}
    ${i?Te(c,e.cancelErase,e.erase):y}
    ${xn(t,e)}
  </section>`}function Yt(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=c=>{for(let a of t.querySelectorAll("[data-clear]")){let l=c[a.dataset.clear??""]===void 0;l&&a===document.activeElement&&t.querySelector(`input[data-item="${a.dataset.clear}"]`)?.focus(),a.hidden=l}},o=({target:c})=>{c instanceof HTMLInputElement&&c.dataset.item&&e(c.dataset.item,Number(c.value))},r=c=>{let a=c.target.closest("[data-clear]");a?.dataset.clear&&e(a.dataset.clear,void 0)},i=c=>c.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",r),t.addEventListener("submit",i),{show(c){for(let a of n())a.checked=c[a.dataset.item??""]===Number(a.value);s(c)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",r),t.removeEventListener("submit",i)}}}function Xt(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}var tt=1;function En(t){return!P(t)||t.format!==tt||!Array.isArray(t.records)?null:t.records.every(P)?{format:tt,records:t.records}:null}function nt({id:t},e){return new Ce("self-assessment",t,En,e)}function st(t,e=ae){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=nt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let o=new Map,r=new Set,i=new Set;for(let{version:c,occasion:a,saved:l,answers:d}of s.value.records)if(typeof c=="string"&&c!==t.version)r.add(c);else if(typeof c!="string"||typeof l!="string"||!ce(a))n.corrupt=!0;else{let f=le(t,d);for(let[b]of f.problems)b?i.add(b):n.corrupt=!0;o.set(a,{version:c,occasion:a,saved:l,answers:f.answers})}return{...n,records:te.flatMap(c=>o.get(c)??[]),otherVersions:[...r],refused:[...i]}}function Zt(t,e,n=ae){let s=nt(t,n),o=s.read();if(o.state==="blocked"||o.state==="corrupt")return o.state;let r=o.state==="kept"?o.value.records:[],i=r.filter(a=>a.occasion!==e.occasion||a.version!==e.version),c=s.write({format:tt,records:[...i,{...e}]});return c==="ok"&&i.length<r.length?"replaced":c}function en(t,e=ae){return nt(t,e).erase()}var tn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),o={texts:s,key:t.get("_key")},{strings:r}=s,i=e.dataset.ckUid??"",c=s.items.length,a=p=>e.querySelector(`[data-part="${p}"]`),l=a("live"),d=a("progress");if(!l||!d)throw new Error("The self-assessment's form is not in the page.");let f=!1,b=!1,v="",A=st(s),L=le(s,t.get("answers")).problems.map(([p])=>p),C=t.get("tab_lost")===!0||L.includes(""),R=()=>le(s,t.get("answers")).answers,H=()=>{let p=t.get("occasion");return ce(p)?p:"before"},N=p=>{t.set("answers",le(s,p).answers),t.save_changes()},k=p=>{v=p,$()},M={setOccasion(p){t.set("occasion",p),t.save_changes()},save(){let p=R();if(Object.keys(p).length===0)return k(u(r,"save_nothing"));let h=H(),E=new Date().toISOString(),O=Zt(s,{version:s.version,occasion:h,saved:E,answers:p}),D={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[O];k(u(r,D,{occasion:ue(o,h)}))},askErase(){b=!0,$(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){b=!1,$(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let p=en(s);b=!1,f=!1;for(let h of e.querySelectorAll('input:not([data-item]):not([data-part="occasion"])'))h.checked=!1;t.set("occasion",te[0]),N({}),k(u(r,p==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Bt(e),use(p){t.set("occasion",p.occasion),N(p.answers),k(u(r,"record_used",{occasion:ue(o,p.occasion)}))},tell:k},I=()=>{f=!0;let p=Object.keys(R()).length;k(u(r,"result_ready",{answered:p,total:c})),e.querySelector('[data-part="result-title"]')?.focus()};function $(){let p=R(),h=Object.keys(p).length,E=u(r,"progress",{answered:h,total:c});z(g`<div class="ck-self-assessment-progress">
        <progress max=${c} value=${h} aria-label=${u(r,"progress_label")}></progress>
        <span>${E}</span>
      </div>`,d),z(g`<p class="ck-self-assessment-count">${E}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${I}>
          ${u(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${v}</p>
        ${f?Kt(o,p,i):y}
        ${Jt({content:o,host:n,uid:i,answers:p,occasion:H(),reading:A,refused:L,erasing:b,tabKept:(t.get("tab")??"ok")==="ok",tabLost:C},M)}`,l)}let _=Yt(e,(p,h)=>{let{[p]:E,...O}=R();N(h===void 0?O:{...O,[p]:h})}),w=()=>{_.show(R()),v=f?u(r,"result_updated"):"",$()},S=Xt(e);Object.keys(S).length>0&&N({...R(),...S}),t.on("change:answers",w),t.on("change:occasion",$),t.on("change:tab",$);let m=jt(()=>{A=st(s),$()});return _.show(R()),$(),e.dataset.ckReady="",()=>{t.off("change:answers",w),t.off("change:occasion",$),t.off("change:tab",$),m(),_.stop()}};var nn={quiz:Pt,"self-assessment":tn};var ne,V,Ne=class{constructor(e){B(this,ne,new Map);B(this,V,new Map);for(let[n,s]of Object.entries(e))x(this,ne).set(n,s)}get(e){return x(this,ne).get(e)}set(e,n){if(!Tn(x(this,ne).get(e),n)){x(this,ne).set(e,n);for(let s of[...x(this,V).get(`change:${e}`)??[]])s()}}on(e,n){let s=x(this,V).get(e)??new Set;x(this,V).set(e,s.add(n))}off(e,n){for(let[s,o]of x(this,V))e&&e!==s||(n?o.delete(n):o.clear())}redraw(){let e=new Set([...x(this,V).values()].flatMap(n=>[...n]));for(let n of e)n()}save_changes(){}};ne=new WeakMap,V=new WeakMap;function Tn(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var rn={...nn},sn=new Map;function Rn(t){let e=r=>{let i=t.querySelector(`script[data-payload="${r}"]`)?.textContent;return i?JSON.parse(i):null},[n,s,o]=[e("texts"),e("key"),e("values")];return n&&o?{texts:n,key:s,values:o}:null}function ot(t,e){return t.state!=="ok"?null:t.value===void 0?{}:P(t.value)?Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n))):null}function Mn(t,{texts:e,key:n,values:s}){let{id:o,version:r}=e,i=`coprod-kit/tab/${t}/${o}/${r}`,c=sn.get(i);if(c)return c;let a=he.read(i),l=Object.keys(s),d=new Ne({...s,...ot(a,l),_texts:e,_key:n});d.set("tab",a.state==="blocked"?"blocked":"ok"),d.set("tab_lost",a.state!=="blocked"&&ot(a,l)===null),addEventListener("pageshow",v=>{if(!v.persisted)return;setTimeout(()=>d.redraw());let A=ot(he.read(i),l);if(!(A===null||d.get("tab")!=="ok"))for(let[L,C]of Object.entries({...s,...A}))d.set(L,C)});let f=()=>Object.fromEntries(l.map(v=>[v,d.get(v)])),b=JSON.stringify(s);for(let v of l)d.on(`change:${v}`,()=>{let A=JSON.stringify(f())===b;d.set("tab",A?he.remove(i):he.write(i,f()))});return sn.set(i,d),d}function an(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?rn[e]:void 0;if(n){t.dataset.ckMounted="";try{let s=Rn(t);s&&(n({model:Mn(e,s),el:t,host:"page"}),xt(t))}catch(s){console.error(s)}}}}var On=document.currentScript?.dataset.late?.split(" ")??[];function on(){an();for(let t of On){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(rn,t),an()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",on):on();})();
