/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var Qe=t=>{throw TypeError(t)};var Je=(t,e,n)=>e.has(t)||Qe("Cannot "+n);var M=(t,e,n)=>(Je(t,e,"read from private field"),n?n.call(t):e.get(t)),se=(t,e,n)=>e.has(t)?Qe("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),Ke=(t,e,n,s)=>(Je(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n);var Se="coprod-kit/appearance",tn="(prefers-color-scheme: dark)";function Ee(t){return t==="auto"||t==="light"||t==="dark"}function Ye(){try{let t=localStorage.getItem(Se);return Ee(t)?t:"auto"}catch{return"auto"}}function Xe(t){try{t==="auto"?localStorage.removeItem(Se):localStorage.setItem(Se,t)}catch{}}function Te(t){let e={auto:tn,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function Ze(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=Ye();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;Te(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";Ee(s)&&(Xe(s),Te(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function et(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let r=n.target,o=r instanceof Element&&r.closest(".ck-menu-panel a")!==null;s.open&&(o||!s.contains(r))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}Ze();et();var q,B,fe=class{constructor(e){se(this,q,new Map);se(this,B,new Map);for(let[n,s]of Object.entries(e))M(this,q).set(n,s)}get(e){return M(this,q).get(e)}set(e,n){if(!nn(M(this,q).get(e),n)){M(this,q).set(e,n);for(let s of[...M(this,B).get(`change:${e}`)??[]])s()}}on(e,n){let s=M(this,B).get(e)??new Set;M(this,B).set(e,s.add(n))}off(e,n){for(let[s,r]of M(this,B))e&&e!==s||(n?r.delete(n):r.clear())}save_changes(){}};q=new WeakMap,B=new WeakMap;function nn(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var D,ge=class{constructor(e){se(this,D);Ke(this,D,e)}read(e){let n;try{n=M(this,D).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=M(this,D).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return M(this,D).call(this).removeItem(e),"ok"}catch{return"blocked"}}};D=new WeakMap;var re=new ge(()=>window.sessionStorage),he=new ge(()=>window.localStorage);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Me=globalThis,tt=t=>t,$e=Me.trustedTypes,nt=$e?$e.createPolicy("lit-html",{createHTML:t=>t}):void 0,Oe="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,Le="?"+I,sn=`<${Le}>`,F=document,ie=()=>F.createComment(""),ae=t=>t===null||typeof t!="object"&&typeof t!="function",Ce=Array.isArray,ct=t=>Ce(t)||typeof t?.[Symbol.iterator]=="function",Re=`[ 	
\f\r]`,oe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,st=/-->/g,rt=/>/g,P=RegExp(`>|${Re}(?:([^\\s"'>=/]+)(${Re}*=${Re}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ot=/'/g,it=/"/g,lt=/^(?:script|style|textarea|title)$/i,He=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),f=He(1),W=He(2),Hn=He(3),N=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),at=new WeakMap,U=F.createTreeWalker(F,129);function ut(t,e){if(!Ce(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return nt!==void 0?nt.createHTML(e):e}var dt=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",a=oe;for(let c=0;c<n;c++){let i=t[c],u,d,p=-1,g=0;for(;g<i.length&&(a.lastIndex=g,d=a.exec(i),d!==null);)g=a.lastIndex,a===oe?d[1]==="!--"?a=st:d[1]!==void 0?a=rt:d[2]!==void 0?(lt.test(d[2])&&(r=RegExp("</"+d[2],"g")),a=P):d[3]!==void 0&&(a=P):a===P?d[0]===">"?(a=r??oe,p=-1):d[1]===void 0?p=-2:(p=a.lastIndex-d[2].length,u=d[1],a=d[3]===void 0?P:d[3]==='"'?it:ot):a===it||a===ot?a=P:a===st||a===rt?a=oe:(a=P,r=void 0);let v=a===P&&t[c+1].startsWith("/>")?" ":"";o+=a===oe?i+sn:p>=0?(s.push(u),i.slice(0,p)+Oe+i.slice(p)+I+v):i+I+(p===-2?c:v)}return[ut(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ce=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,c=e.length-1,i=this.parts,[u,d]=dt(e,n);if(this.el=t.createElement(u,s),U.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=U.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Oe)){let g=d[a++],v=r.getAttribute(p).split(I),S=/([.?@])?(.*)/.exec(g);i.push({type:1,index:o,name:S[2],strings:v,ctor:S[1]==="."?be:S[1]==="?"?ve:S[1]==="@"?ke:z}),r.removeAttribute(p)}else p.startsWith(I)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(lt.test(r.tagName)){let p=r.textContent.split(I),g=p.length-1;if(g>0){r.textContent=$e?$e.emptyScript:"";for(let v=0;v<g;v++)r.append(p[v],ie()),U.nextNode(),i.push({type:2,index:++o});r.append(p[g],ie())}}}else if(r.nodeType===8)if(r.data===Le)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(I,p+1))!==-1;)i.push({type:7,index:o}),p+=I.length-1}o++}}static createElement(e,n){let s=F.createElement("template");return s.innerHTML=e,s}};function V(t,e,n=t,s){if(e===N)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=ae(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=V(t,r._$AS(t,e.values),r,s)),e}var ye=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??F).importNode(n,!0);U.currentNode=r;let o=U.nextNode(),a=0,c=0,i=s[0];for(;i!==void 0;){if(a===i.index){let u;i.type===2?u=new K(o,o.nextSibling,this,e):i.type===1?u=new i.ctor(o,i.name,i.strings,this,e):i.type===6&&(u=new we(o,this,e)),this._$AV.push(u),i=s[++c]}a!==i?.index&&(o=U.nextNode(),a++)}return U.currentNode=F,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},K=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=V(this,e,n),ae(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==N&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ct(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&ae(this._$AH)?this._$AA.nextSibling.data=e:this.T(F.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ce.createElement(ut(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new ye(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(e){let n=at.get(e.strings);return n===void 0&&at.set(e.strings,n=new ce(e)),n}k(e){Ce(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(ie()),this.O(ie()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=tt(e).nextSibling;tt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=y}_$AI(e,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)e=V(this,e,n,0),a=!ae(e)||e!==this._$AH&&e!==N,a&&(this._$AH=e);else{let c=e,i,u;for(e=o[0],i=0;i<o.length-1;i++)u=V(this,c[s+i],n,i),u===N&&(u=this._$AH[i]),a||=!ae(u)||u!==this._$AH[i],u===y?e=y:e!==y&&(e+=(u??"")+o[i+1]),this._$AH[i]=u}a&&!r&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},be=class extends z{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},ve=class extends z{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},ke=class extends z{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=V(this,e,n,0)??y)===N)return;let s=this._$AH,r=e===y&&s!==y||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==y&&(s===y||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},we=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){V(this,e)}},pt={M:Oe,P:I,A:Le,C:1,L:dt,R:ye,D:ct,V,I:K,H:z,N:ve,U:ke,B:be,F:we},rn=Me.litHtmlPolyfillSupport;rn?.(ce,K),(Me.litHtmlVersions??=[]).push("3.3.3");var j=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new K(e.insertBefore(ie(),o),o,void 0,n??{})}return r._$AI(t),r};function Ne(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var on={en:"en-GB",fr:"fr-FR"};function Ie(t){return on[t]??t}function Ae(t,e){return new Intl.NumberFormat(Ie(e),{maximumFractionDigits:1}).format(t)}function mt(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ie(e),{dateStyle:"long"}).format(n)}function Y(t,e){return new Intl.ListFormat(Ie(e),{type:"conjunction"}).format(t)}function l(t,e,n){return Ne(t[e]??e,n)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var G={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ft=t=>(...e)=>({_$litDirective$:t,values:e}),_e=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Bn}=pt;var gt=t=>t.strings===void 0;var an={},ht=(t,e=an)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $t=ft(class extends _e{constructor(t){if(super(t),t.type!==G.PROPERTY&&t.type!==G.ATTRIBUTE&&t.type!==G.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!gt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===N||e===y)return e;let n=t.element,s=t.name;if(t.type===G.PROPERTY){if(e===n[s])return N}else if(t.type===G.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return N}else if(t.type===G.ATTRIBUTE&&n.getAttribute(s)===e+"")return N;return ht(t),e}});function cn({name:t,legend:e,hint:n,inline:s},r){return f`<fieldset
    class="ck-choices ${s?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${n?`${t}-hint`:y}
  >
    <legend>${e}</legend>
    ${n?f`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:y}
    <div class="ck-choices-list">${r}</div>
  </fieldset>`}function yt(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return cn(t,n.map(({id:a,text:c})=>f`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${a}
          .checked=${$t(s===a)}
          ?disabled=${o&&s!==a}
          @change=${()=>r(a)}
        /><span>${c}</span>
      </label>`))}var le=["sure","fairly","guess"];function je(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function ln(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function qe(t,e){if(!je(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,a]of Object.entries(e)){let c=t.find(({id:u})=>u===o),i=c?ln(c,a):"unknown-question";typeof i=="string"?s.push([o,i]):i.length>0&&n.set(o,i)}let r={};for(let{id:o}of t){let a=n.get(o);a&&(r[o]=a)}return{choices:r,problems:s}}function Be({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function bt(t,e,n){let s=t.filter(({id:a})=>e[a]),r=a=>({right:a.filter(c=>Be(c,e[c.id]??[]).state==="right").length,of:a.length}),o=le.map(a=>[a,r(s.filter(({id:c})=>n[c]===a))]);return{first:r(s),byConfidence:o.filter(([,{of:a}])=>a>0)}}function vt(t,e,n,{spec:s,uid:r},o){let{strings:a,lang:c}=s,{id:i,kind:u,right:d}=e,p=[...t.querySelectorAll("fieldset input")],g=t.querySelector("details"),v=t.querySelector('[data-part="live"]');if(!g||!v)throw new Error("A question is not whole in the page.");let S=p.map(_=>{let E=document.createElement("small");return E.className="ck-quiz-mark",_.parentElement?.append(E),E}),O=g.querySelector(".ck-quiz-own"),H=!1;t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(i,p.filter(_=>_.checked).map(_=>_.value))});let R=(_,E)=>f`${u==="explain"?f`<label class="ck-quiz-reason"
            >${l(a,"reason")}
            <textarea
              rows="2"
              maxlength=${500}
              .value=${_.reasons[i]??""}
              ?readonly=${E}
              @change=${$=>o.why(i,$.target.value)}
            ></textarea>
          </label>`:y}${yt({name:`${r}-${i}-confidence`,legend:l(a,"confidence"),choices:le.map($=>({id:$,text:l(a,`confidence_${$}`)})),value:_.confidence[i],change:$=>$&&o.sure(i,$),locked:_.first[i]!==void 0,inline:!0})}`;return{draw(_,E){let $=_.answers[i]??[],b=_.checked.includes(i),x=Be(e,$).state,L=String(_.first[i])===String($),m=x!=="right"&&L&&_.confidence[i]==="sure";p.forEach((A,C)=>{let J=$.includes(A.value),ne=d.includes(A.value);A.checked=J,A.disabled=b&&!J,A.parentElement?.classList.toggle("ck-quiz-key",b&&ne),A.parentElement?.classList.toggle("ck-quiz-other",b&&J&&!ne);let Xt=[...ne?["mark_right"]:[],...J?["mark_chosen"]:[]],Zt=S[C];Zt.textContent=b?Xt.map(en=>l(a,en)).join(", "):""});for(let A of g.querySelectorAll("[data-option]")){let C=A.dataset.option??"";A.hidden=!(m||$.includes(C)||d.includes(C))}O&&(O.hidden=!_.reasons[i],j(f`<strong>${l(a,"own_reason")}</strong> ${_.reasons[i]}`,O)),g.hidden=!b,b!==H&&(g.open=b),H=b;let k=l(a,`state_${x}`,{right:Y([...d],c)}),w=A=>{A.detail<2&&o[b?"again":"check"](i)},h=b?"again":"check";j(f`${R(_,b)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${b?"":"ck-button-primary"}"
            data-action=${h}
            @click=${w}
          >${l(a,b?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-quiz-status" data-state=${b?x:y}>${b?f`${k}${m?` ${l(a,"sure_and_not")}`:""}`:E}</p></div>`,v)},focus(){p[0]?.focus()}}}var Pe=["answers","first","confidence","reasons","checked"];function kt(t,e,n){let s=new Map(Object.entries(je(e)?e:{})),r={};for(let{id:o}of t){let a=n(s.get(o));a&&(r[o]=a)}return r}function wt(t,e){let n=qe(e,t.get("answers")).choices,s=t.get("checked"),r=le;return{answers:n,first:qe(e,t.get("first")).choices,confidence:kt(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:kt(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,500):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var At=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,questions:o}=s,a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let c=()=>wt(t,o),i=!1,u="",d={},p=!1,g=m=>{p=!0;for(let[k,w]of Object.entries(m))t.set(k,w);p=!1,t.save_changes(),b()},v=(m,k)=>Object.fromEntries(Object.entries(m).filter(([w])=>w!==k)),S={choose(m,k){let{answers:w,checked:h}=c();if(d=v(d,m),h.includes(m))return b();g({answers:{...v(w,m),...k.length>0&&{[m]:k}},checked:h})},sure:(m,k)=>g({confidence:{...c().confidence,[m]:k}}),why:(m,k)=>g({reasons:{...v(c().reasons,m),...k.trim()&&{[m]:k}}}),check(m){let{answers:k,first:w,checked:h}=c(),A=k[m];u="",d={...d,[m]:A?"":l(r,"nothing")},A?g({first:{[m]:A,...w},checked:[...h,m]}):b()},again(m){let{answers:k,checked:w}=c();g({checked:w.filter(h=>h!==m),answers:v(k,m)}),O.get(m)?.focus()}},O=new Map(o.map((m,k)=>{let w=e.querySelector(`[data-question="${m.id}"]`);if(!w)throw new Error(`The question ${m.id} is not in the page.`);let h=e.dataset.ckUid??"";return[m.id,vt(w,m,k+1,{spec:s,uid:h},S)]})),H=m=>a.querySelector(`[data-action="${m}"]`)?.focus(),R=m=>{i=m,u="",b(),H(m?"erase_cancel":"erase")},_=()=>{i=!1,d={},u=l(r,"erased"),g({answers:{},first:{},confidence:{},reasons:{},checked:[]}),H("erase")},E=(m,k,w)=>f`<button type="button" class="ck-button" data-action=${m} @click=${w}>${k}</button>`,$=({first:m,confidence:k})=>{let w=bt(o,m,k),h=t.get("tab")??"ok";j(f`${w.first.of>0?f`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...w.first,count:o.length})}</p>
            ${w.byConfidence.length>0?f`<p>${l(r,"mirror_title")}</p><ul>${w.byConfidence.map(([A,C])=>f`<li>${l(r,"mirror",{confidence:l(r,`confidence_${A}`),...C})}</li>`)}</ul>`:y}</div>`:y}
        ${t.get("tab_lost")===!0?f`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:y}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):h==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        <div class="ck-actions">${i?f`${E("erase_cancel",l(r,"erase_cancel"),()=>R(!1))}${E("erase_confirm",l(r,"erase_confirm"),_)}`:E("erase",l(r,"erase"),()=>R(!0))}</div>
        <p role="status" class="ck-quiz-status">${u}</p>`,a)};function b(){if(p)return;let m=c();for(let[k,w]of O)w.draw(m,d[k]??"");$(m)}let x=m=>m.preventDefault();e.addEventListener("submit",x);let L={};for(let{id:m}of o){let k=e.querySelectorAll(`[data-question="${m}"] input`),w=[...k].filter(({checked:h})=>h);[...k].some(h=>h.checked!==h.defaultChecked)&&(L[m]=w.map(({value:h})=>h))}Object.keys(L).length>0&&g({answers:{...c().answers,...L}});for(let m of[...Pe,"tab"])t.on(`change:${m}`,b);return b(),e.dataset.ckReady="",()=>{for(let m of[...Pe,"tab"])t.off(`change:${m}`,b);e.removeEventListener("submit",x)}};function _t(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function xt(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let i={};for(let u of n())u.checked&&u.dataset.item&&(i[u.dataset.item]=Number(u.value));return i},r=i=>{for(let u of t.querySelectorAll("[data-clear]")){let d=i[u.dataset.clear??""]===void 0;d&&u===document.activeElement&&t.querySelector(`input[data-item="${u.dataset.clear}"]`)?.focus(),u.hidden=d}},o=i=>{let u=i.target;u instanceof HTMLInputElement&&u.dataset.item&&e(s())},a=i=>{let u=i.target.closest("[data-clear]");if(u){for(let d of n())d.dataset.item===u.dataset.clear&&(d.checked=!1);e(s())}},c=i=>i.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",a),t.addEventListener("submit",c),{show(i){for(let u of n())u.checked=i[u.dataset.item??""]===Number(u.value);r(i)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",a),t.removeEventListener("submit",c)}}}function St(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function ue(t,e){t.set("answers",{...e}),t.save_changes()}function X(t,e,n,s){return f`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function Et(t,e,n){return f`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function de(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Tt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function Rt(t){return t==="fr"?";":","}var Q=["before","after","looking-back"];function Z(t){return Q.includes(t)}function ee(t){return t.sections.flatMap(e=>[...e.items])}function pe(t,e){if(typeof e!="object"||e===null||Array.isArray(e))return{answers:{},problems:[["","not-answers"]]};let n=ee(t).map(u=>u.id),{minimum:s,maximum:r,step:o}=t.scale,a=[],c=new Map;for(let[u,d]of Object.entries(e))if(!n.includes(u))a.push([u,"unknown-item"]);else{if(d==null)continue;typeof d!="number"||!Number.isFinite(d)?a.push([u,"not-a-number"]):!Number.isInteger(d)||d<s||d>r?a.push([u,"off-scale"]):(d-s)%o!==0?a.push([u,"off-scale"]):c.set(u,d+0)}let i={};for(let u of n){let d=c.get(u);d!==void 0&&(i[u]=d)}return{answers:i,problems:a}}function xe(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function me(t,e){return t.subscales.map(n=>xe(n,e))}function Mt(t,e,n){let s=t.subscales.filter(c=>c.family===e).map(c=>xe(c,n)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:c})=>c)),o=Math.min(...s.map(({mean:c})=>c)),a=c=>s.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:e,highest:a(r),lowest:r===o?[]:a(o)}}function Ot(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>Mt(t,r,e)??[]),firstStep:Mt(t,s.family,e)?.lowest[0]??null}}var T={width:92,height:46,gap:10,left:8,inset:10},Lt=44,Ct=T.height+30;function un(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(c=>c.family===n?.rows),o=s.filter(c=>c.family===n?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(u=>i.items.includes(u)).map(u=>e[u])})));return{rows:r,columns:o,all:a}}function Ht(t,e,n){if(!t.instrument.picture)return y;let{strings:s,lang:r,instrument:o}=t,{rows:a,columns:c,all:i}=un(t,e),u=l(s,"blank"),d=$=>$===void 0?u:String($),p=$=>Y($.values.map(d),r),g=$=>{let{mean:b}=xe($,e);return b===null?l(s,"not_computed"):Ae(b,r)},v=i.map($=>l(s,"picture_cell",{row:$.row.label,column:$.column.label,values:p($)})).join(" · "),S=2*T.left+c.length*(T.width+T.gap)-T.gap,O=Lt+a.length*Ct,{minimum:H,maximum:R}=o.scale,_=$=>(o.families[$]??$).toLocaleLowerCase(r),E={minimum:H,maximum:R,rows:_(o.picture?.rows??""),columns:_(o.picture?.columns??"")};return f`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${S} ${O}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${v}</desc>
      ${c.map(($,b)=>{let x=T.left+b*(T.width+T.gap)+T.width/2;return W`<text class="ck-sa-label" x=${x} y="14" text-anchor="middle">${$.label}</text>
          <text class="ck-sa-mean" x=${x} y="31" text-anchor="middle">${g($)}</text>`})}
      ${a.map(($,b)=>{let x=Lt+b*Ct;return W`<text class="ck-sa-label" x=${T.left} y=${x+14}>${$.label}<tspan class="ck-sa-mean" dx="8">${g($)}</tspan></text>
          ${c.map((L,m)=>dn(T.left+m*(T.width+T.gap),x+21,i.find(k=>k.row===$&&k.column===L)?.values??[],[H,R],d))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",E)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map($=>f`<th scope="col">${$.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map($=>f`<tr>
              <th scope="row">${$.label}</th>
              ${i.filter(b=>b.row===$).map(b=>f`<td>${p(b)}</td>`)}
              <td>${g($)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${c.map($=>f`<td>${g($)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function dn(t,e,n,[s,r],o){let a=T.width-2*T.inset,c=T.height/(n.length+1);return W`<rect class="ck-sa-box" x=${t} y=${e} width=${T.width} height=${T.height} rx="6"></rect>
    ${n.map((i,u)=>{let d=e+c*(u+1),p=t+T.inset,g=W`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${d} y2=${d}></line>`;if(i===void 0)return W`${g}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${d+4} text-anchor="middle">${o(i)}</text>`;let v=p+a*(i-s)/(r-s),S=v<p+a/2;return W`${g}<circle class="ck-sa-dot" cx=${v} cy=${d} r="5"></circle>
        <text class="ck-sa-value" x=${S?v+9:v-9} y=${d+4} text-anchor=${S?"start":"end"}>${o(i)}</text>`})}`}function Ue(t,e){return e==null?l(t.strings,"not_computed"):Ae(e,t.lang)}function pn(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:a}=Ot(n,e),c=u=>Y(u.map(d=>{let p=n.subscales.find(g=>g.id===d);return p?.phrase??p?.label??d}),r),i=n.feedback.first_step;return o.length===0?f`<p>${l(s,"too_few")}</p>`:f`<p>
      ${o.map(({family:u,highest:d,lowest:p})=>{let g=n.feedback.comparisons.find(S=>S.family===u),v=p.length>0?g?.different:g?.same;return f`${Ne(v??"",{highest:c(d),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function mn(t,e){let{instrument:n,strings:s}=t;return f`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let a=n.subscales.filter(c=>c.family===r);return f`<tbody>
          ${a.length>1?f`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:y}
          ${a.map(c=>{let i=e.find(u=>u.subscale===c.id);return f`<tr>
              <th scope="row">${c.label}</th>
              <td>${Ue(t,i?.mean)}</td>
              <td>${l(s,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function Fe(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,a=o.map(({id:c,items:i,minimum:u})=>({id:c,items:i,minimum:u}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:a}}function fn(t){let{instrument:e,strings:n}=t,{card:s}=e,r=c=>f`<ul>${c.map(i=>f`<li>${i}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",a=()=>de(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(Fe(t),null,2)}
`);return f`<section class="ck-sa-card" aria-label=${l(n,"card")}>
    <h4>${l(n,"card")}</h4>
    <p><strong>${s.warning}</strong></p>
    <dl>
      <dt>${l(n,"card_measures")}</dt><dd>${s.measures}</dd>
      <dt>${l(n,"card_limits")}</dt><dd>${r(s.limits)}</dd>
      <dt>${l(n,"card_scoring")}</dt><dd>${r(s.scoring)}</dd>
      <dt>${l(n,"card_sources")}</dt><dd>${r(s.sources)}</dd>
      <dt>${l(n,"card_status")}</dt><dd>${l(n,o)}</dd>
      <dt>${l(n,"card_version")}</dt><dd>${e.version}</dd>
      <dt>${l(n,"card_licence")}</dt><dd>${s.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${l(n,"card_download")}</button>
  </section>`}function Nt(t,e,n){return f`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${pn(t,e)} ${Ht(t,e,n)}
    <div class="ck-sa-columns">
      <div>${mn(t,me(t.instrument,e))}</div>
      ${fn(t)}
    </div>
  </section>`}function te(t,e){return l(t.strings,`occasion_${e}`)}function gn(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:me(t.instrument,e),card:Fe(t)}}function hn(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(c=>l(o,`column_${c}`)),...ee(r).map(({id:c,text:i})=>[r.id,r.version,n,s,c,i,e[c]??""])]}function It({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),a=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let c=gn(t,e,n,o);de(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=hn(t,e,n,o);de(a,"text/csv",Tt(c,Rt(t.lang)))}r.told(l(t.strings,"downloaded",{file:a}))}function jt(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function $n({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,a=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...jt(e.otherVersions).map(i=>l(o,"storage_other_version",{version:i})),...a.length>0?[l(o,"storage_refused",{items:jt(a).join(", ")})]:[]].map(i=>f`<p class="ck-notice">${i}</p>`)}function yn({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?y:f`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let a=te(t,o.occasion);return f`<li>
          <span>${l(s,"record",{occasion:a,date:mt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:a})}
            @click=${()=>n.use(o)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${bn(t,e.records)}`}function bn(t,e){if(e.length<2)return y;let{strings:n,instrument:s}=t,r=e.map(o=>me(s,o.answers));return f`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(o=>f`<th scope="col">${te(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,a)=>f`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>f`<td>${Ue(t,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function qt(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:a}=t,{strings:c}=n,i=u=>{let{value:d}=u.target;Z(d)&&e.setOccasion(d)};return f`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(c,"mine")}</h3>
    <p>${l(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${$n(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Q.map(u=>f`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${u}
            .checked=${u===r}
            @change=${i}
          /><span>${te(n,u)}</span></label
        >`)}
    </fieldset>
    ${X(s,c,"save",e.save)}
    ${X(s,c,"download_json",()=>It(t,"json",e))}
    ${X(s,c,"download_csv",()=>It(t,"csv",e))}
    ${X(s,c,"print",e.print)}
    ${X(s,c,"erase",e.askErase)}
    ${a?Et(c,e.cancelErase,e.erase):y}
    ${yn(t,e)}
  </section>`}var Dt=1,Ve=new Set;function Pt(t){Ve.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ve.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function Ut(){for(let t of Ve)t()}function ze(t){return`coprod-kit/self-assessment/${t.id}`}function Bt(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Ft(t){return t===void 0?[]:!Bt(t)||t.format!==Dt||!Array.isArray(t.records)?null:t.records.every(Bt)?t.records:null}function We(t,e=he){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=e.read(ze(t));if(s.state==="blocked")return n;let r=s.state==="ok"?Ft(s.value):null;if(r===null)return{...n,corrupt:!0};let o=new Map,a=new Set,c=new Set;for(let{version:i,occasion:u,saved:d,answers:p}of r)if(typeof i=="string"&&i!==t.version)a.add(i);else if(typeof i!="string"||typeof d!="string"||!Z(u))n.corrupt=!0;else{let g=pe(t,p);for(let[v]of g.problems)v?c.add(v):n.corrupt=!0;o.set(u,{version:i,occasion:u,saved:d,answers:g.answers})}return{...n,records:Q.flatMap(i=>o.get(i)??[]),otherVersions:[...a],refused:[...c]}}function Vt(t,e,n=he){let s=ze(t),r=n.read(s);if(r.state==="blocked")return"blocked";let o=r.state==="ok"?Ft(r.value):null;if(o===null)return"corrupt";let a=o.filter(i=>i.occasion!==e.occasion||i.version!==e.version),c=n.write(s,{format:Dt,records:[...a,e]});return Ut(),c==="ok"&&a.length<o.length?"replaced":c}function zt(t,e=he){let n=e.remove(ze(t));return Ut(),n}var Wt=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,instrument:o}=s,a=e.dataset.ckUid??"",c=ee(o).length,i=h=>e.querySelector(`[data-part="${h}"]`),u=i("live"),d=i("progress");if(!u||!d)throw new Error("The self-assessment's form is not in the page.");let p=!1,g=!1,v="",S=We(o),O=pe(o,t.get("answers")).problems.map(([h])=>h),H=t.get("tab_lost")===!0||O.includes(""),R=()=>pe(o,t.get("answers")).answers,_=()=>{let h=t.get("occasion");return Z(h)?h:"before"},E=h=>{v=h,x()},$={setOccasion(h){t.set("occasion",h),t.save_changes()},save(){let h=R();if(Object.keys(h).length===0)return E(l(r,"save_nothing"));let A=_(),C=new Date().toISOString(),J=Vt(o,{version:o.version,occasion:A,saved:C,answers:h}),ne={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[J];E(l(r,ne,{occasion:te(s,A)}))},askErase(){g=!0,x(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){g=!1,x(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let h=zt(o);g=!1,p=!1;for(let A of e.querySelectorAll("input:checked"))A.name.endsWith("-occasion")||(A.checked=!1);t.set("occasion",Q[0]),ue(t,{}),E(l(r,h==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>_t(e),use(h){t.set("occasion",h.occasion),ue(t,h.answers),E(l(r,"record_used",{occasion:te(s,h.occasion)}))},told:E},b=()=>{p=!0;let h=Object.keys(R()).length;E(l(r,"result_ready",{answered:h,total:c})),e.querySelector('[data-part="result-title"]')?.focus()};function x(){let h=R(),A=Object.keys(h).length,C=l(r,"progress",{answered:A,total:c});j(f`<div class="ck-sa-progress">
        <progress max=${c} value=${A} aria-label=${l(r,"progress_label")}></progress>
        <span>${C}</span>
      </div>`,d),j(f`<p class="ck-sa-count">${C}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${b}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${v}</p>
        ${p?Nt(s,h,a):y}
        ${qt({spec:s,host:n,uid:a,answers:h,occasion:_(),reading:S,refused:O,erasing:g,tabKept:(t.get("tab")??"ok")==="ok",tabLost:H},$)}`,u)}let L=xt(e,h=>ue(t,h)),m=()=>{L.show(R()),v=p?l(r,"result_updated"):"",x()},k=St(e);Object.keys(k).length>0&&ue(t,{...R(),...k}),t.on("change:answers",m),t.on("change:occasion",x),t.on("change:tab",x);let w=Pt(()=>{S=We(o),x()});return L.show(R()),x(),e.dataset.ckReady="",()=>{t.off("change:answers",m),t.off("change:occasion",x),t.off("change:tab",x),w(),L.stop()}};var Gt={quiz:At,"self-assessment":Wt};var Kt={...Gt},Qt=new Map;function vn(t){let e=t.querySelector("script.ck-state")?.textContent;return e?JSON.parse(e):null}function Ge(t,e){return t.state!=="ok"?null:t.value===void 0?{}:typeof t.value!="object"||t.value===null||Array.isArray(t.value)?null:Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n)))}function kn(t,e){let{id:n,version:s}=e.spec,r=`coprod-kit/tab/${t}/${n}/${s}`,o=Qt.get(r);if(o)return o;let a=re.read(r),c=Object.keys(e.values),i=new fe({...e.values,...Ge(a,c),_spec:e.spec});i.set("tab",a.state==="blocked"?"blocked":"ok"),i.set("tab_lost",a.state!=="blocked"&&Ge(a,c)===null),addEventListener("pageshow",p=>{if(!p.persisted)return;let g={...e.values,...Ge(re.read(r),c)};for(let[v,S]of Object.entries(g))i.set(v,S)});let u=()=>Object.fromEntries(c.map(p=>[p,i.get(p)])),d=JSON.stringify(e.values);for(let p of c)i.on(`change:${p}`,()=>{let g=JSON.stringify(u())===d;i.set("tab",g?re.remove(r):re.write(r,u()))});return Qt.set(r,i),i}function Yt(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?Kt[e]:void 0,s=n&&vn(t);s&&(t.dataset.ckMounted="",n({model:kn(e,s),el:t,host:"page"}))}}var wn=document.currentScript?.dataset.late?.split(" ")??[];function Jt(){Yt();for(let t of wn){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(Kt,t),Yt()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",Jt):Jt();})();
