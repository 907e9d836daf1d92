/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var bs=Object.defineProperty;var Xt=t=>{throw TypeError(t)};var ys=(t,e,n)=>e in t?bs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var vt=(t,e,n)=>ys(t,typeof e!="symbol"?e+"":e,n),kt=(t,e,n)=>e.has(t)||Xt("Cannot "+n);var L=(t,e,n)=>(kt(t,e,"read from private field"),n?n.call(t):e.get(t)),G=(t,e,n)=>e.has(t)?Xt("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),J=(t,e,n,s)=>(kt(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),U=(t,e,n)=>(kt(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var xt=globalThis,Zt=t=>t,Ke=xt.trustedTypes,en=Ke?Ke.createPolicy("lit-html",{createHTML:t=>t}):void 0,St="$lit$",oe=`lit$${Math.random().toFixed(9).slice(2)}$`,_t="?"+oe,vs=`<${_t}>`,fe=document,je=()=>fe.createComment(""),We=t=>t===null||typeof t!="object"&&typeof t!="function",At=Array.isArray,an=t=>At(t)||typeof t?.[Symbol.iterator]=="function",wt=`[ 	
\f\r]`,He=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,tn=/-->/g,nn=/>/g,ue=RegExp(`>|${wt}(?:([^\\s"'>=/]+)(${wt}*=${wt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),sn=/'/g,rn=/"/g,cn=/^(?:script|style|textarea|title)$/i,Tt=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Tt(1),he=Tt(2),kr=Tt(3),ee=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),on=new WeakMap,pe=fe.createTreeWalker(fe,129);function ln(t,e){if(!At(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return en!==void 0?en.createHTML(e):e}var dn=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=He;for(let a=0;a<n;a++){let c=t[a],d,u,f=-1,m=0;for(;m<c.length&&(i.lastIndex=m,u=i.exec(c),u!==null);)m=i.lastIndex,i===He?u[1]==="!--"?i=tn:u[1]!==void 0?i=nn:u[2]!==void 0?(cn.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=ue):u[3]!==void 0&&(i=ue):i===ue?u[0]===">"?(i=r??He,f=-1):u[1]===void 0?f=-2:(f=i.lastIndex-u[2].length,d=u[1],i=u[3]===void 0?ue:u[3]==='"'?rn:sn):i===rn||i===sn?i=ue:i===tn||i===nn?i=He:(i=ue,r=void 0);let $=i===ue&&t[a+1].startsWith("/>")?" ":"";o+=i===He?c+vs:f>=0?(s.push(d),c.slice(0,f)+St+c.slice(f)+oe+$):c+oe+(f===-2?a:$)}return[ln(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Pe=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[d,u]=dn(e,n);if(this.el=t.createElement(d,s),pe.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=pe.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(St)){let m=u[i++],$=r.getAttribute(f).split(oe),v=/([.?@])?(.*)/.exec(m);c.push({type:1,index:o,name:v[2],strings:$,ctor:v[1]==="."?Je:v[1]==="?"?Ye:v[1]==="@"?Xe:ge}),r.removeAttribute(f)}else f.startsWith(oe)&&(c.push({type:6,index:o}),r.removeAttribute(f));if(cn.test(r.tagName)){let f=r.textContent.split(oe),m=f.length-1;if(m>0){r.textContent=Ke?Ke.emptyScript:"";for(let $=0;$<m;$++)r.append(f[$],je()),pe.nextNode(),c.push({type:2,index:++o});r.append(f[m],je())}}}else if(r.nodeType===8)if(r.data===_t)c.push({type:2,index:o});else{let f=-1;for(;(f=r.data.indexOf(oe,f+1))!==-1;)c.push({type:7,index:o}),f+=oe.length-1}o++}}static createElement(e,n){let s=fe.createElement("template");return s.innerHTML=e,s}};function me(t,e,n=t,s){if(e===ee)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=We(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=me(t,r._$AS(t,e.values),r,s)),e}var Qe=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??fe).importNode(n,!0);pe.currentNode=r;let o=pe.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let d;c.type===2?d=new xe(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new Ze(o,this,e)),this._$AV.push(d),c=s[++a]}i!==c?.index&&(o=pe.nextNode(),i++)}return pe.currentNode=fe,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},xe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=me(this,e,n),We(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==ee&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):an(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&We(this._$AH)?this._$AA.nextSibling.data=e:this.T(fe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Pe.createElement(ln(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new Qe(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=on.get(e.strings);return n===void 0&&on.set(e.strings,n=new Pe(e)),n}k(e){At(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(je()),this.O(je()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=Zt(e).nextSibling;Zt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ge=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=me(this,e,n,0),i=!We(e)||e!==this._$AH&&e!==ee,i&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=me(this,a[s+c],n,c),d===ee&&(d=this._$AH[c]),i||=!We(d)||d!==this._$AH[c],d===h?e=h:e!==h&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}i&&!r&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Je=class extends ge{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},Ye=class extends ge{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},Xe=class extends ge{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=me(this,e,n,0)??h)===ee)return;let s=this._$AH,r=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==h&&(s===h||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ze=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){me(this,e)}},un={M:St,P:oe,A:_t,C:1,L:dn,R:Qe,D:an,V:me,I:xe,H:ge,N:Ye,U:Xe,B:Je,F:Ze},ks=xt.litHtmlPolyfillSupport;ks?.(Pe,xe),(xt.litHtmlVersions??=[]).push("3.3.3");var Q=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new xe(e.insertBefore(je(),o),o,void 0,n??{})}return r._$AI(t),r};function Et(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var ws={en:"en-GB",fr:"fr-FR"};function Rt(t){return ws[t]??t}function et(t,e){return new Intl.NumberFormat(Rt(e),{maximumFractionDigits:1}).format(t)}function Se(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Rt(e),{dateStyle:"long"}).format(n)}function te(t,e){return new Intl.ListFormat(Rt(e),{type:"conjunction"}).format(t)}function l(t,e,n){return Et(t[e]??e,n)}function tt(t){return e=>{e.detail<2&&t()}}function W(t,e,n,s){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function ae(t,e,n){return p`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function Y(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function nt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function st(t){return t==="fr"?";":","}function _e(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function I(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function xs(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(i=>i&&i!==e),o=n?[...r,e]:r;o.length>0?t.setAttribute("aria-describedby",o.join(" ")):t.removeAttribute("aria-describedby")}function pn(t,e,n,s){let r=$=>[...t.querySelectorAll($)],o=()=>r("input[data-answer]"),i=()=>r("input[data-note]"),a=$=>e.steps.find(({id:v})=>v===$)?.kind==="several",c={},d=$=>{let v=o().filter(x=>x.dataset.answer===$&&x.checked);if(!a($))return v[0]?.value;if(v.length!==0)return v.filter(x=>x.dataset.none===void 0).map(x=>x.value)},u=$=>{let v=$.target,x=v.dataset.answer;if(!x)return;if(v.checked&&v.type==="checkbox"){let S=v.dataset.none!==void 0;for(let b of o())b.dataset.answer===x&&b.dataset.none!==void 0!==S&&(b.checked=!1)}let{[x]:y,...E}=c,A=d(x);s.answer(A===void 0?E:{...E,[x]:A})},f=$=>{if(!$.target.dataset.note)return;let v=i().filter(x=>x.value.trim()!=="");s.note(Object.fromEntries(v.map(x=>[x.dataset.note??"",x.value])))},m=$=>$.preventDefault();return t.addEventListener("change",u),t.addEventListener("input",f),t.addEventListener("submit",m),{show($,v,x){c=$;let y=new Set([...x.path.map(([S])=>S),x.next]);for(let S of o()){let b=$[S.dataset.answer??""];S.checked=S.dataset.none!==void 0?Array.isArray(b)&&b.length===0:b===S.value||Array.isArray(b)&&b.includes(S.value)}for(let S of i()){let b=v[S.dataset.note??""]??"";S.value!==b&&S!==document.activeElement&&(S.value=b)}let E=null,A=0;for(let S of r("[data-stage], [data-step]")){if(S.dataset.stage!==void 0){E=S,S.hidden=!0;continue}S.hidden=!y.has(S.dataset.step??"");let b=x.conflict.includes(S.dataset.step??"");S.classList.toggle("ck-cc-conflict",b),xs(S,n,b),E&&!S.hidden&&(E.hidden=!1);let _=S.hidden?null:S.querySelector("[data-number]");_&&(_.textContent=String(++A))}},focus($){let v=o().filter(x=>x.dataset.answer===$);(v.find(x=>x.checked)??v[0])?.focus()},early(){let $=new Set(o().filter(v=>v.checked&&!v.defaultChecked).map(v=>v.dataset.answer??""));return Object.fromEntries([...$].flatMap(v=>{let x=d(v);return x===void 0?[]:[[v,x]]}))},stop(){t.removeEventListener("change",u),t.removeEventListener("input",f),t.removeEventListener("submit",m)}}}var D="coproduction",K=["sure","fairly","guess"];var{hasOwnProperty:Ss}=Object.prototype;function mn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Ss.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function _s(t,e){let n=r=>e.includes(r),s=({some:r=[],none:o=[]})=>(r.length===0||r.some(n))&&!o.some(n);return t.routes?.find(s)??{}}function fn(t={}){return Object.entries(t)}function rt(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],o=[],i=t.start,a={};for(;i!==void 0;){let c=n.get(i);if(!c)break;let d=c;if(c.kind==="fork")d=_s(c,new Map(s).get(c.by??"")??[]);else{let u=mn(c,e);if(u===null)break;s.push([i,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of fn(d.sets))r.push({dimension:u,code:f,step:i,way:d});for(let[u,f]of fn(d.doubts))o.push({dimension:u,code:f,step:i,way:d});d.ends&&d.ends!==D&&r.push({dimension:"class",code:d.ends,step:i,way:d}),a=d,i=d.next}return{path:s,next:i??null,ends:i===void 0?a.ends??null:null,conflict:i===void 0?a.between??[]:[],conflictText:i===void 0?a.conflict??"":"",decided:r,doubted:o}}function ot(t,e,n){let s=u=>n.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(m=>m!==f&&n.doubted.some($=>$.dimension===u&&$.code===m)),o=s("class"),i=r("class",o);if(o)return{verdict:"near-miss",nearMissClass:o,level:null,mode:null,phases:[],narrowSense:null,alternatives:i};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:D,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...i,...r("level",a).map(u=>`${u}|${c}`),...r("mode",c).map(u=>`${a}|${u}`)]}}function it({nearMissClass:t,level:e,mode:n}){return t??`${e}|${n}`}function Ot(t,e){if(!I(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let o=r.kind==="fork"?null:mn(r,e);o!==null&&(n[r.id]=o,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function As(t,e){let n={};return t.steps.filter(({kind:r})=>r!=="fork").forEach((r,o)=>{let i=e[o]??"-",a=(r.answers??[]).map(({id:d})=>d),c=Number.parseInt(i,36);i==="-"||Number.isNaN(c)||(r.kind==="several"?n[r.id]=a.filter((d,u)=>c>>u&1):a[c]!==void 0&&(n[r.id]=a[c]))}),n}function Ts(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Es(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!Ts(e[s],n[s]))}function gn(t,e,n,s=3){return n.map(([r,o,i,a])=>{let c=As(t,a);return{id:r,title:o,coding:i,answers:c,differs:Es(t,e,c)}}).sort((r,o)=>r.differs.length-o.differs.length).slice(0,s)}function F(t,e){let[n="",s]=e.split("|");if(s===void 0){let r=t.labels.class[e];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:t.labels.level[n]??n,mode:t.labels.mode[s]??s})}function Ae(t,e){return e.nearMissClass?F(t,e.nearMissClass):l(t.strings,"coproduction")}function Te(t,e,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?e.answers?.find(({id:s})=>s===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):te(n.map(s=>t.labels.phases[s]??s),t.lang)}function Rs(t,{dimension:e,code:n}){return t.labels[e]?.[n]??n}function Os(t,e,{way:n,dimension:s}){let r=n.nearest??"";return s==="level"?F(t,`${r}|${e.mode}`):s==="mode"?F(t,`${e.level}|${r}`):s==="sense"?t.labels.sense[r]??r:r===D?l(t.strings,"coproduction"):F(t,r)}function Ms(t,e,{dimension:n,code:s}){return n==="class"?s===e.nearMissClass?"":F(t,s):e.nearMissClass?"":n==="level"?s===e.level?"":F(t,`${s}|${e.mode}`):s===e.mode?"":F(t,`${e.level}|${s}`)}function Cs(t,e,n){let{strings:s,lang:r,labels:o}=t,i=c=>l(s,`dimension_${c}`),a=n.decided.map(c=>({label:i(c.dimension),code:Rs(t,c),because:c.way.because??""}));if(e.nearMissClass||a.unshift({label:i("class"),code:"",because:l(s,"nothing_stopped")}),e.phases.length>0){let c=e.phases.map(d=>o.phases[d]??d);a.push({label:i("phases"),code:"",because:te(c,r)})}return a}function qe(t,e){let n=ot(t.criteria,t.codes,e);return{classification:n,reasons:Cs(t,n,e),neighbours:e.decided.flatMap(s=>s.way.change?[{words:Os(t,n,s),text:s.way.change}]:[]),doubts:e.doubted.map(s=>({words:Ms(t,n,s),text:s.way.because??""})).filter(({words:s})=>s),disagreements:e.decided.flatMap(({way:s})=>s.disagreement??[]),similar:gn(t.criteria,Object.fromEntries(e.path),t.cases)}}function hn(t,e,n,s){let r=e.ends?qe(t,e):null,o=r?.classification,i=({dimension:a,code:c,step:d,way:u})=>({dimension:a,code:c,step:d,because:u.because??"",nearest:u.nearest??null,change:u.change??null,disagreement:u.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:t.id,criteria_version:t.version,language:t.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(i),doubted:e.doubted.map(i),similar:(r?.similar??[]).map(({id:a,coding:c,differs:d})=>({case:a,coding:c,differs:d.map(u=>u.id)}))}}function $n(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function at(t,e){return["",`## ${t}`,"",...e]}function Ns(t,e){let{strings:n}=t,s=e.classification,r=l(n,"verdict_line",{verdict:Ae(t,s)}),o=[...e.doubts.map(({words:i,text:a})=>`- **${i}** – ${a}`),...e.disagreements.map(i=>`- ${i}`)];return[...at(l(n,"verdict"),[r]),...s.level?["",`**${F(t,it(s))}**`]:[],"",...e.reasons.map(({label:i,code:a,because:c})=>`- ${i}${a&&` **${a}**`} – ${c}`),...at(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:i,text:a})=>`- **${i}** – ${a}`)]),...at(l(n,"doubts"),o.length>0?o:[l(n,"no_doubt")]),...at(l(n,"similar"),e.similar.map(({title:i,coding:a})=>`- ${$n(i)} – ${F(t,a)}`))]}function bn(t,e,n,s){let{criteria:r,strings:o}=t,i=[`# ${l(o,"title")}`,"",Se(s,t.lang),""];for(let a of r.steps){let c=n[a.id];c&&a.note&&i.push(`- **${a.note}**: ${$n(c)}`)}i.push("",`## ${l(o,"path")}`,"");for(let[a,c]of e.path){let d=r.steps.find(({id:u})=>u===a);d&&i.push(`1. ${d.text} **${Te(t,d,c)}**`)}return e.conflictText&&i.push("",`**${l(o,"conflict")}** ${e.conflictText}`),e.ends&&i.push(...Ns(t,qe(t,e))),`${i.join(`
`)}
`}function Ls({reasons:t}){return p`<dl class="ck-cc-why">
    ${t.map(({label:e,code:n,because:s})=>p`<div>
        <dt>${e} ${n?p`<strong>${n}</strong>`:h}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function Is({strings:t},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>p`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function Ds({strings:t},e){let n=[...e.doubts.map(({words:s,text:r})=>p`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>p`<li>${s}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?p`<ul>${n}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function Hs(t,{similar:e}){let{strings:n,linked:s}=t;return e.length===0?h:p`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-cc-similar">
      ${e.map(r=>p`<li>
          ${s?p`<a href="cases.html#case-${r.id}">${r.title}</a>`:r.title}
          <span class="ck-cc-coding">${F(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(n,"same_answers")}</p>`:p`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(o=>p`<li>${o.text} <em>${Te(t,o,r.answers[o.id])}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function yn(t,e,n){let{strings:s}=t,r=qe(t,n),o=r.classification;return p`<section class="ck-cc-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-cc-told">${l(s,"verdict_line",{verdict:Ae(t,o)})}</p>
    ${o.level?p`<p class="ck-cc-box">${F(t,it(o))}</p>`:h}
    <h4>${l(s,"why")}</h4>
    ${Ls(r)} ${Is(t,r)} ${Ds(t,r)} ${Hs(t,r)}
  </section>`}var vn=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,criteria:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="live"]');if(!a)throw new Error("The classifier's form is not in the page.");let c=!1,d="",u=t.get("tab_lost")===!0||Ot(o,t.get("answers")).refused.length>0,f=()=>Ot(o,t.get("answers")).answers,m=()=>{let g=t.get("notes");if(!I(g))return{};let O=o.steps.filter(j=>j.note).map(({id:j})=>j),N=Object.entries(g).flatMap(([j,w])=>O.includes(j)&&typeof w=="string"?[[j,w.slice(0,s.longest_note)]]:[]);return Object.fromEntries(N)},$=(g,O)=>{t.set(g,O),t.save_changes()},v=g=>{d=g,k()},x=g=>e.querySelector(g)?.focus(),y=pn(e,o,`${i}-conflict`,{answer:g=>$("answers",g),note:g=>$("notes",g)}),E=({conflictText:g})=>`${l(r,"conflict")} ${g}`;function A(g){if(g.conflict.length>0)return E(g);if(g.ends){let N=Ae(s,ot(o,s.codes,g));return l(r,"verdict_ready",{verdict:N})}let O=o.steps.find(({id:N})=>N===g.next);return O?.text?l(r,"next_shown",{question:O.text}):""}let S=g=>{let O=new Date().toISOString().slice(0,10),N=rt(o,f()),j=`${l(r,"file_name")}-${O}`,w=g==="json"?`${j}.json`:`${j}.md`;if(g==="json"){let C=hn(s,N,m(),O);Y(w,"application/json",`${JSON.stringify(C,null,2)}
`)}else Y(w,"text/markdown",bn(s,N,m(),O));v(l(r,"downloaded",{file:w}))},b=g=>{c=g,k(),x(`[data-action="${g?"erase_cancel":"erase"}"]`)},_=()=>{c=!1,$("notes",{}),$("answers",{}),v(l(r,"erased")),x('[data-action="erase"]')},M=g=>p`<h4>${l(r,"path")}</h4>
    <ol class="ck-cc-path">
      ${g.path.map(([O,N],j)=>{let w=o.steps.find(({id:C})=>C===O);return p`<li>
          <span>${w?.text} <strong>${w?Te(s,w,N):""}</strong></span>
          <button
            type="button"
            class="ck-cc-change"
            aria-label=${l(r,"change_label",{number:j+1})}
            @click=${()=>y.focus(O)}
          >${l(r,"change_answer")}</button>
        </li>`})}
    </ol>`,H=()=>p`<section class="ck-cc-mine" aria-labelledby="${i}-mine">
    <h3 id="${i}-mine">${l(r,"mine")}</h3>
    <p>${l(r,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?h:p`<p class="ck-notice">${l(r,"tab_blocked")}</p>`}
    ${u?p`<p class="ck-notice">${l(r,"tab_lost")}</p>`:h}
    ${W(i,r,"print",()=>_e(e))}
    ${W(i,r,"markdown",()=>S("markdown"))}
    ${W(i,r,"json",()=>S("json"))}
    ${W(i,r,"erase",()=>b(!0))}
    ${c?ae(r,()=>b(!1),_):h}
  </section>`;function k(){let g=rt(o,f()),O=g.conflict.length>0?E(g):"";y.show(f(),m(),g),Q(p`<p class="ck-cc-count">${l(r,"progress",{answered:g.path.length})}</p>
        <p role="status" class=${d&&d===O?"ck-visually-hidden":"ck-status"}>${d}</p>
        ${O?p`<p class="ck-notice" id="${i}-conflict">${O}</p>`:h}
        ${g.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>x('[data-part="verdict-title"]')}>
                ${l(r,"see_verdict")}
              </button>`:h}
        ${g.ends?yn(s,i,g):h}
        ${g.path.length>0?M(g):h} ${H()}`,a)}let T=()=>{d=A(rt(o,f())),k()},R=y.early();return Object.keys(R).length>0&&$("answers",{...f(),...R}),t.on("change:answers",T),t.on("change:notes",k),t.on("change:tab",k),k(),e.dataset.ckReady="",()=>{t.off("change:answers",T),t.off("change:notes",k),t.off("change:tab",k),y.stop()}};var $e,ct=class{constructor(e){G(this,$e);J(this,$e,e)}read(e){let n;try{n=L(this,$e).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=L(this,$e).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return L(this,$e).call(this).removeItem(e),"ok"}catch{return"blocked"}}};$e=new WeakMap;var mo=new ct(()=>window.sessionStorage),Ee=new ct(()=>window.localStorage);var Mt=new Set,be,Be,ye,Ue,Ct,Re=class{constructor(e,n,s,r=Ee){G(this,Ue);G(this,be);G(this,Be);G(this,ye);J(this,be,`coprod-kit/${e}/${n}`),J(this,Be,s),J(this,ye,r)}read(){let e=L(this,ye).read(L(this,be));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=L(this,Be).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return U(this,Ue,Ct).call(this,L(this,ye).write(L(this,be),e))}erase(){return U(this,Ue,Ct).call(this,L(this,ye).remove(L(this,be)))}};be=new WeakMap,Be=new WeakMap,ye=new WeakMap,Ue=new WeakSet,Ct=function(e){for(let n of Mt)n();return e};function lt(t){Mt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Mt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var P=["verdict","level","mode"],js=["clear","neighbours","contested"];function kn({plan:t}){let e=n=>n.split(";").filter(Boolean);return t.map(([n,s,r,o,i,a])=>({id:n,coding:s,alternatives:e(r),block:js[o]??"clear",rank:i,steps:e(a)}))}var V="near-miss",Me=300,dt=t=>t.includes("|"),ut=t=>dt(t)?D:t,Oe=t=>dt(t)?t:V;function ne(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},[s,r]=Ps(t,e),o={verdict:Ws(t,e),level:s,mode:r},i=a=>({state:o[a],credit:n[o[a]]});return{verdict:i("verdict"),level:i("level"),mode:i("mode")}}function Ws({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===ut(t)?"exact":e.map(ut).includes(n.verdict)?"defensible":"not"}function Ps({coding:t,alternatives:e},n){let s=[n.level,n.mode];if(n.verdict!==D)return["not-asked","not-asked"];let r=e.filter(dt).map(d=>d.split("|")),o=dt(t)?t.split("|"):null,i=d=>+(d[0]===s[0])+ +(d[1]===s[1]),a=r.reduce((d,u)=>d&&i(d)>=i(u)?d:u,void 0),c=d=>{let u=s[d];if(u===void 0)return"not-asked";if(!o)return a?a[d]===u?"defensible":"not":"not-asked";if(u===o[d])return"exact";let f=1-d;return r.some($=>$[d]===u&&($[f]===s[f]||$[f]===o[f]))?"defensible":"not"};return[c(0),c(1)]}function pt(t){return P.some(e=>t[e].state==="not")}function Nt(t,e){let n=t.flatMap(o=>{let i=e[o.id];return i?[{item:o,answer:i,found:ne(o,i)}]:[]}),s=o=>{let i=a=>n.filter(({found:c})=>c[o].state===a).length;return{exact:i("exact"),defensible:i("defensible"),of:n.length-i("not-asked")}},r=new Map;for(let{item:o,answer:i}of n){let a=qs(i);if(!a||i.given)continue;let c=r.get(Oe(o.coding))??new Map;r.set(Oe(o.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:K.flatMap(o=>{let i=n.filter(({answer:c})=>c.confidence===o),a=i.filter(({found:c})=>!pt(c));return i.length>0?[[o,a.length,i.length]]:[]})}}function qs({verdict:t,level:e,mode:n}){return t!==D?V:e&&n?`${e}|${n}`:null}function Lt(t,e){return!e||e===t.block||e===Oe(t.coding)?!0:t.coding.split("|").includes(e)}function It(t,e,n){let s=t.filter(i=>Lt(i,n)),r=s.map(i=>i.rank).sort((i,a)=>i-a),o=new Set(e>0?r.slice(0,e):r);return s.filter(i=>o.has(i.rank))}function wn(t,e,n){if(!I(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[i,a]of Object.entries(n))if(!t.includes(i))r.push([i,"unknown-case"]);else if(a!=null){let c=Dt(e,a);typeof c=="string"?r.push([i,c]):s.set(i,c)}let o={};for(let i of t){let a=s.get(i);a&&(o[i]=a)}return{answers:o,problems:r}}var Bs=[...P,"confidence","because","given"];function Dt(t,e){if(!I(e)||Object.keys(e).some(a=>!Bs.includes(a)))return"not-an-answer";let n={...t,confidence:K},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===D)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>Me)return"because";let o=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");o&&(s.because=o);let i=e.given??!1;return typeof i!="boolean"?"given":(i&&(s.given=!0),s)}function Us({spec:t,sheet:e},n){return n===V?l(t.strings,"near_misses"):e.coding(n)}function xn(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.spec.strings,"no_case")}</span>`;let o=s.filter(([a])=>a!==n),i=r-o.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.spec.strings,"of",{part:i,whole:r})}</b>
    ${o.map(([a,c])=>p`<small>${l(t.spec.strings,"elsewhere",{count:c,box:Us(t,a)})}</small>`)}`}function Gs(t,e){let{spec:n,sheet:s}=t,{strings:r,codes:o}=n;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-cp-table">
      <thead><tr><td></td>${o.mode.map(i=>p`<th scope="col">${s.code(i).title}</th>`)}</tr></thead>
      <tbody>
        ${o.level.map(i=>p`<tr><th scope="row">${s.code(i).title}</th>
            ${o.mode.map(a=>p`<td>${xn(t,e,`${i}|${a}`)}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${o.mode.length}>${xn(t,e,V)}</td></tr>
      </tbody>
    </table></div>`}function Fs({spec:{strings:t}},{byDimension:e}){let n=P.filter(s=>e[s].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:o,of:i}=e[s];return p`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:i})}${o>0?` ${l(t,"accuracy_defensible",{defensible:o})}`:""}</li>`})}</ul>`}function Vs({spec:{strings:t}},{byConfidence:e}){return e.length===0?h:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(([n,s,r])=>p`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function zs(t){let{spec:e,sheet:n,course:s,state:r}=t,o=s.missed(r);if(o.length===0)return h;let{byDimension:i,table:a}=Nt(s.items,r.answers),c=m=>i[m].exact+i[m].defensible<i[m].of,d=[...a.get(V)?.keys()??[]].some(m=>m!==V),f=[...P.filter(c),...d?[V]:[]].flatMap(m=>n.review(m)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${o.map(m=>p`<li>${n.title(m)} <span class="ck-cp-about">${n.coding(s.item(m).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(m=>p`<li>${m}</li>`)}</ul>`:h}`}function Sn(t){let{spec:e,course:n,state:s}=t,r=Nt(n.items,s.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})}</p>
          ${Fs(t,r)} ${Gs(t,r)} ${Vs(t,r)} ${zs(t)}`}`}var Ks=["start","going","end"],mt=["answers","again","place"],Qs=4,Js=5,Ys=25,Xs={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},Ge,Ce,X,_n,An,Ht,Tn,ft=class{constructor(e){G(this,X);vt(this,"items");vt(this,"ids");G(this,Ge);G(this,Ce);J(this,Ce,e),this.items=kn(e),this.ids=this.items.map(({id:n})=>n),J(this,Ge,e.contrasts.map(([n,s,r])=>({dimension:n,first:s,second:r})))}item(e){let n=this.items.find(s=>s.id===e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=It(this.items,e.n,e.focus),r=e.examples?U(this,X,_n).call(this,s):[],o=r.map(({id:u})=>u),i=e.review.filter(u=>!o.includes(u)),a=[...r,...i.map(u=>({kind:"review",id:u}))],c=L(this,Ge).slice(0,Math.floor(s.length/Js));for(let{id:u,block:f,coding:m}of s)if(!(o.includes(u)||i.includes(u))){for(let $ of[...c]){let v=[$.first,$.second].map(x=>Oe(this.item(x).coding));!e.examples||!v.includes(Oe(m))||(c.splice(c.indexOf($),1),a.push({kind:"contrast",id:$.first,contrast:$}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let m=u==="contrast"||u==="worked"?void 0:n[f];return m&&pt(ne(this.item(f),m))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&pt(ne(s,r))}).map(({id:s})=>s)}count(e,n){return It(this.items,e,n).length}has(e){return this.items.some(n=>Lt(n,e))}accept(e){let n=s=>wn(this.ids,L(this,Ce).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:U(this,X,An).call(this,e.place)}}stateOf(e){let[n,s,r]=mt.map(o=>e.get(o));return this.accept({answers:n,again:s,place:r})}};Ge=new WeakMap,Ce=new WeakMap,X=new WeakSet,_n=function(e){let n=e.filter(({block:i})=>i!=="contested"),s=n.filter(({coding:i})=>i.includes("|")),r=s[0]??n[0];if(e.length<Qs||!r)return[];let o=s.find(i=>i!==r);return[{kind:"worked",id:r.id},...o?[{kind:"faded",id:o.id}]:[]]},An=function(e){if(!I(e))return U(this,X,Ht).call(this);let{stage:n,n:s,focus:r,examples:o,review:i,at:a,draft:c}=e,d=m=>Number.isInteger(m)&&Number(m)>=0,u=Ks.find(m=>m===n);if(!u||!d(s)||!d(a)||typeof r!="string"||!this.has(r))return U(this,X,Ht).call(this);let f=Array.isArray(i)?i:[];return{stage:u,n:s,focus:r,examples:o!==!1,review:this.ids.filter(m=>f.includes(m)),at:a,draft:U(this,X,Tn).call(this,c)}},Ht=function(){return{...Xs,n:this.items.length>Ys?20:0}},Tn=function(e){if(!I(e))return{};let n={},s={...L(this,Ce).codes,confidence:K};for(let[r,o]of Object.entries(s)){let i=e[r];typeof i=="string"&&o.includes(i)&&(n[r]=i)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,Me).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function gt(t){if(!t.includes("|"))return[["verdict",t]];let[e="",n=""]=t.split("|");return[["verdict",D],["level",e],["mode",n]]}function En({spec:{strings:t},sheet:e,item:n},s){let r=ne(n,s);return[...P.filter(i=>r[i].state!=="not-asked").map(i=>l(t,"announced",{dimension:l(t,`name_${i}`),state:l(t,`state_${r[i].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function Zs({spec:{strings:t},sheet:e},n,s){let r=P.filter(o=>s[o].state!=="not-asked");return p`<ul class="ck-cp-marks">${r.map(o=>{let{state:i}=s[o];return p`<li data-state=${i}>
      <b>${l(t,`name_${o}`)}</b>
      ${l(t,"yours",{code:e.code(String(n[o])).title})}
      <span class="ck-cp-state">${l(t,`state_${i}`)}</span>
    </li>`})}</ul>`}function er({spec:t,sheet:e,item:n},s,r){let{near:o}=e.reason(n.id,s);if(r===D)return o;let{title:i,lines:a}=e.code(r);return l(t.strings,"why_not",{chosen:i,definition:a.map(c=>l(t.strings,"quoted",{text:c})).join(" ")})}function jt(t,e){let{spec:n,sheet:s,item:r}=t,o=e&&ne(r,e);return p`<dl class="ck-cp-deciding">${gt(r.coding).map(([i,a])=>{let{because:c,near:d}=s.reason(r.id,i),u=e?.[i],f=o?.[i].state==="not"&&u!==void 0,m=f?er(t,i,u):d;return p`<div>
      <dt>${l(n.strings,`name_${i}`)} <b>${s.code(a).title}</b></dt>
      <dd>${c}</dd>
      ${m?p`<dd class=${f?"ck-cp-not":"ck-cp-near"}>${m}</dd>`:h}
    </div>`})}</dl>`}function tr({spec:t,sheet:e,item:n},s,r){let o=P.filter(i=>r[i].state==="not");return p`<section class="ck-cp-longer" aria-label=${l(t.strings,"longer")}>
    <h5>${l(t.strings,"longer")}</h5>
    <p>${l(t.strings,"longer_text")}</p>
    ${o.map(i=>{let a=ut(n.coding)===D&&i==="verdict",c=a?e.by(String(s.verdict)):n.steps[P.indexOf(i)],{title:d,lines:u}=e.question(c??""),f=i==="verdict"&&!a?V:i;return p`<p><b>${d}</b> ${u.join(" ")}</p><p>${e.review(f)??h}</p>`})}
  </section>`}function Rn(t,e){let{spec:n,sheet:s,item:r}=t,{strings:o}=n,i=ne(r,e),a=P.map(d=>i[d].state),c=s.text(r.id).some(({clue:d})=>d);return p`
    ${Zs(t,e,i)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(o,"without_reason")}</p>`:h}
    ${e.because?p`<p class="ck-cp-own">${l(o,"own",{text:e.because})}</p>`:h}
    <p><b>${l(o,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(o,"clues"):h}</p>
    ${jt(t,e)}
    ${s.contested(r.id)}
    ${e.confidence==="sure"&&a.includes("not")?tr(t,e,i):h}`}function Cn(t,e){return new Re("case-practice",t.id,n=>{if(!I(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:o}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:i,again:a,place:c}=I(o)?o:{};return{version:s,saved:r,state:e.accept({answers:i,again:a,place:c})}})}var On=[...P,"confidence","because"];function Nn(t,{answers:e,again:n}){let s=(i,a)=>t.items.flatMap((c,d)=>{let u=i[c.id];if(!u)return[];let f=ne(c,u);return[[c.id,d+1,a,c.coding,...On.map(m=>u[m]??""),...P.map(m=>f[m].state),...P.map(m=>f[m].credit??"")]]}),r=["case","order","time","coding",...On],o=["state","credit"].flatMap(i=>P.map(a=>`${i}_${a}`));return[[...r,...o],...s(e,1),...s(n,2)]}function nr(t,e,n,s){let[r=[],...o]=Nn(e,n);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:s,results:o.map(i=>Object.fromEntries(r.map((a,c)=>[a,i[c]])))}}function Mn({spec:t,course:e,state:n},s,r){let o=new Date().toISOString().slice(0,10),i=`case-practice-${t.id}-${o}.${s}`;if(s==="json"){let a=nr(t,e,n,o);Y(i,"application/json",`${JSON.stringify(a,null,2)}
`)}else Y(i,"text/csv",nt(Nn(e,n),st(t.lang)));r.told(l(t.strings,"downloaded",{file:i}))}function Wt(t,e){let{spec:n,kept:s,tabKept:r,tabLost:o}=t,{strings:i,lang:a}=n,c=u=>p`<p class="ck-notice">${u}</p>`,d=s.state==="kept"?s.value:null;return p`${r?h:c(l(i,"tab_blocked"))}
    ${o?c(l(i,"tab_lost")):h}
    ${s.state==="corrupt"?c(l(i,"device_corrupt")):h}
    ${d&&!d.state?c(l(i,"device_other")):h}
    ${d?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(i,"device_kept",{date:Se(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(i,"resume")}</button></div>`:h}`}function Ln(t,e){let{spec:n,uid:s,host:r,erasing:o}=t,{strings:i}=n;return p`<section class="ck-cp-mine" aria-labelledby="${s}-mine">
    <h4 id="${s}-mine">${l(i,"mine")}</h4>
    <p>${l(i,r==="page"?"mine_text":"mine_notebook")}</p>
    ${W(s,i,"save",e.save)}
    ${W(s,i,"download_csv",()=>Mn(t,"csv",e))}
    ${W(s,i,"download_json",()=>Mn(t,"json",e))}
    ${W(s,i,"print",e.print)}
    ${W(s,i,"erase",()=>e.ask(!0))}
    ${o?ae(i,()=>e.ask(!1),e.erase):h}
  </section>`}var ie,Z,Ne,Pt,ht=class{constructor(e){G(this,Z);G(this,ie);J(this,ie,e)}title(e){return U(this,Z,Ne).call(this,e).querySelector("h3")?.textContent??e}about(e){return U(this,Z,Ne).call(this,e).querySelector(".ck-cp-about")?.textContent??""}text(e){return[...U(this,Z,Ne).call(this,e).querySelector(".ck-cp-text")?.childNodes??[]].map(s=>({text:s.textContent??"",clue:s.nodeType===Node.ELEMENT_NODE}))}reason(e,n){let s=U(this,Z,Ne).call(this,e).querySelector(`[data-for="${n}"]`);return{because:s?.querySelector("span:not(.ck-cp-near)")?.textContent??"",near:s?.querySelector(".ck-cp-near")?.textContent??""}}contested(e){return[...U(this,Z,Ne).call(this,e).querySelectorAll('[data-for="contested"]')].map(s=>s.cloneNode(!0))}asked(e){return L(this,ie).querySelector(`[data-dimension="${e}"]`)?.textContent?.trim()??""}code(e){return U(this,Z,Pt).call(this,`[data-code="${e}"]`)}question(e){return U(this,Z,Pt).call(this,`[data-step="${e}"]`)}by(e){return L(this,ie).querySelector(`[data-code="${e}"]`)?.dataset.by??""}coding(e){return e.split("|").map(n=>this.code(n).title).join(" × ")}review(e){return L(this,ie).querySelector(`[data-review="${e}"] a`)?.cloneNode(!0)??null}};ie=new WeakMap,Z=new WeakSet,Ne=function(e){let n=L(this,ie).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},Pt=function(e){let n=L(this,ie).querySelector(e),s=[...n?.querySelectorAll("dd")??[]].map(r=>r.textContent??"");return{title:n?.querySelector("dt")?.textContent??"",lines:s}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ve={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},In=t=>(...e)=>({_$litDirective$:t,values:e}),$t=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ni}=un;var Dn=t=>t.strings===void 0;var sr={},Hn=(t,e=sr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var jn=In(class extends $t{constructor(t){if(super(t),t.type!==ve.PROPERTY&&t.type!==ve.ATTRIBUTE&&t.type!==ve.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Dn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===ee||e===h)return e;let n=t.element,s=t.name;if(t.type===ve.PROPERTY){if(e===n[s])return ee}else if(t.type===ve.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return ee}else if(t.type===ve.ATTRIBUTE&&n.getAttribute(s)===e+"")return ee;return Hn(t),e}});function rr({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||h}
  >
    <legend>${e}</legend>
    ${n?p`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:h}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function ke(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return rr(t,n.map(({id:i,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${jn(s===i)}
          ?disabled=${o&&s!==i}
          @change=${()=>r(i)}
        /><span>${a}</span>
      </label>`))}var or=[10,20,40];function Wn(t){let{spec:e,sheet:n,course:s,uid:r,place:o,change:i}=t,{strings:a,codes:c}=e,d=s.count(0,o.focus),u=or.filter(y=>y<d),f=(y,E)=>s.has(y)?p`<option value=${y} ?selected=${y===o.focus}>${E}</option>`:h,m=c.level.flatMap(y=>c.mode.map(E=>`${y}|${E}`)),$=y=>i({...o,focus:y.target.value}),v=y=>y.target.checked;return p`<form class="ck-cp-start" autocomplete="off" @submit=${y=>{y.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?ke({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(y=>({id:y,text:y==="0"?l(a,"all",{count:d}):y})),value:String(u.includes(o.n)?o.n:0),change:y=>i({...o,n:Number(y)}),inline:!0}):h}
    <label class="ck-cp-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${$}>
        <option value="" ?selected=${!o.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(y=>f(y,n.code(y).title))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(y=>f(y,n.code(y).title))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${m.map(y=>f(y,n.coding(y)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(V,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${o.examples}
      @change=${y=>i({...o,examples:v(y)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${o.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:o.review.length})}</p>`:h}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}function Bt(t,e,n){let s=t.text(e);return p`<p class="ck-cp-about">${t.about(e)}</p>
    <p class="ck-cp-text">${s.map(({text:r,clue:o})=>o&&n?p`<mark>${r}</mark>`:r)}</p>`}function qt(t,e,n,s){let{spec:r,sheet:o,uid:i,draft:a,missing:c}=t;return ke({name:`${i}-${e}`,legend:o.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${i}-missing`:void 0,choices:r.codes[e].map(d=>({id:d,text:o.code(d).title})),value:a[e],change:d=>d!==void 0&&n.change({...a,[e]:d}),locked:s,inline:!0})}function ir(t,e,n,s){let{spec:r,uid:o,draft:i,missing:a}=t,{strings:c}=r,d=f=>e.change({...i,because:f.target.value});return p`<form autocomplete="off" @submit=${f=>{f.preventDefault(),e.check()}}>
    ${qt(t,"verdict",e,n||s)}
    ${i.verdict===D?p`${qt(t,"level",e,n)}${qt(t,"mode",e,n)}`:h}
    ${ke({name:`${o}-confidence`,legend:l(c,"confidence"),choices:K.map(f=>({id:f,text:l(c,`confidence_${f}`)})),value:i.confidence,change:f=>f!==void 0&&e.change({...i,confidence:f}),locked:n,inline:!0})}
    <label class="ck-cp-because">${l(c,"because")}
      <input
        class="ck-field"
        type="text"
        maxlength=${Me}
        .value=${i.because??""}
        ?readonly=${n}
        @change=${d}
      /></label>
    ${n?h:p`<p class="ck-cp-missing" id="${o}-missing">${a?l(c,`missing_${a}`):h}</p>
          <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(c,"check")}</button>`}
  </form>`}function Pn(t){let{spec:e,sheet:n,item:s}=t;return p`${Bt(n,s.id,!0)}
    <div class="ck-cp-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${jt(t)}
    </div>`}function qn(t,e,n,s,r){let{sheet:o,item:i,spec:a}=t,c=n!==void 0;return p`${Bt(o,i.id,c)}
    ${ir(s,r,c,e.kind==="faded")}
    ${n?p`<section class="ck-cp-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${Rn(t,n)}
          </section>`:h}`}function Bn({dimension:t,first:e,second:n},s,r,o){let{spec:i,sheet:a,draft:c,uid:d}=r,{strings:u}=i,f=c.shown===!0,m=s.map(y=>new Map(gt(y)).get(t)??y),$=y=>o.change({...c,because:y.target.value}),v=y=>{y.preventDefault(),o.change({...c,shown:!0})},x=t==="verdict"?V:t;return p`<div class="ck-cp-pair">${[e,n].map(y=>p`<div><h4>${a.title(y)}</h4>${Bt(a,y,f)}</div>`)}</div>
  <form autocomplete="off" @submit=${v}>
    <label class="ck-cp-because">${l(u,"contrast_note")}
      <input class="ck-field" type="text" maxlength=${Me} .value=${c.because??""} @change=${$} /></label>
    ${f?h:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-cp-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-cp-deciding">${[e,n].map((y,E)=>p`<div>
            <dt><b>${a.code(m[E]??"").title}</b> <span class="ck-cp-about">${a.title(y)}</span></dt>
            <dd>${a.reason(y,t).because}</dd>
          </div>`)}</dl>
        <p>${a.review(x)??h}</p>
      </section>`:h}`}function ce(t,e,n,s={}){return p`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${tt(n)}
  >${l(t,e)}</button>`}function Un(t){let{asking:e,course:n,steps:s,at:r,step:o,answer:i,acts:a,go:c}=t,{spec:d,sheet:u,draft:f}=e,{strings:m}=d,$=n.item(o.id),v={spec:d,sheet:u,item:$},x=({kind:R})=>R!=="contrast"&&R==="again"==(o.kind==="again"),y=s.filter(x).length,E=Math.max(1,s.slice(0,r+1).filter(x).length),A=l(m,`block_${o.block??o.kind}`),S=l(m,"progress",{number:E,count:y,block:A}),b=i||o.kind==="worked"||o.kind==="contrast"&&f.shown,_=o.kind==="worked"||o.kind==="faded",M=s.findIndex(({kind:R})=>R!=="worked"&&R!=="faded"),H=r===s.length-1,k=()=>c(H?{stage:"end"}:{at:r+1}),T=o.contrast?l(m,`contrast_${o.contrast.dimension}`):u.title(o.id);return p`<div class="ck-cp-progress"><progress max=${y} value=${E} aria-label=${l(m,"progress_label")}></progress><span>${S}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title">${T}</h3>
      ${o.kind==="case"?h:p`<p class="ck-cp-hint">${l(m,`about_${o.kind}`)}</p>`}
      ${o.contrast?Bn(o.contrast,[$.coding,n.item(o.contrast.second).coding],e,a):o.kind==="worked"?Pn(v):qn(v,o,i,e,a)}
    </article>
    <div class="ck-actions ck-cp-moves">
      ${b?ce(m,H?"finish":"next",k,{primary:!0}):ce(m,"skip",k)}
      ${ce(m,"previous",()=>c({at:r-1}),{off:r===0})}
      ${_&&M>r?ce(m,"skip_examples",()=>c({at:M})):h}
      ${H&&b?h:ce(m,"stop",()=>c({stage:"end"}))}
    </div>`}var Gn=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r}=s,o=e.dataset.ckUid??"",i=w=>e.querySelector(`[data-part="${w}"]`),a=i("live"),c=i("sheet");if(!a||!c)throw new Error("The cases are not in the page.");let d=new ht(c),u=new ft(s),f=Cn(s,u),m=f.read(),$="",v,x=!1,y=!1,E=()=>u.stateOf(t),A=w=>{y=!0;for(let[C,B]of Object.entries(w))t.set(C,B);y=!1,t.save_changes(),N()},S=w=>i(w)?.focus(),b=w=>{$="",v=void 0,x=!1,A({place:{...E().place,draft:{},...w}}),S("title")},_=(w,C)=>(C.kind==="again"?w.again:w.answers)[C.id],M=({place:w},C,B)=>{if(B)return B;let z=w.draft.at===w.at?w.draft:{};return C.kind==="faded"?{...z,verdict:H(C.id)}:z},H=w=>{let{coding:C}=u.item(w);return C.includes("|")?D:C},k=(w,C)=>({change(B){v=void 0,A({place:{...w.place,draft:{...B,at:w.place.at}}}),B.shown&&!M(w,C,void 0).shown&&S("feedback")},check(){let{at:B,shown:z,...se}=M(E(),C,void 0),le=a.querySelector(".ck-cp-because input")?.value,re={...se,because:le,...C.kind==="faded"&&{given:!0}},de=Dt(s.codes,re);if(v=(se.verdict===D?P:["verdict"]).find($s=>!se[$s]),typeof de=="string"||v){v??="verdict",$=l(r,`missing_${v}`),N(),a.querySelector(`input[name="${o}-${v}"]`)?.focus();return}let Yt=C.kind==="again"?"again":"answers",ms={spec:s,sheet:d,item:u.item(C.id)};$=En(ms,de);let{answers:gs,again:hs}=E();A({[Yt]:{...Yt==="again"?hs:gs,[C.id]:de}}),S("feedback")}}),T={save(){let w={version:s.version,saved:new Date().toISOString(),state:E()};R(l(r,`saved_${f.write(w)}`))},resume(w){A({...w}),S("title")},ask(w){x=w,N(),a.querySelector(`[data-action="${w?"erase_cancel":"erase"}"]`)?.focus()},erase(){let w=f.erase();x=!1,A({answers:{},again:{},place:{}}),R(l(r,w==="ok"?"erased":"erased_page")),S("title")},print:()=>_e(a),told:w=>R(w)},R=w=>{$=w,N()},g=(w,C,B)=>{let z=C.findIndex((re,de)=>re.kind!=="worked"&&re.kind!=="contrast"&&!(re.kind==="faded"&&de<w.place.at)&&!_(w,re)),se=u.missed(w),le=()=>{y=!0,t.set("answers",{}),t.set("again",{}),y=!1,b({stage:"start",at:0,review:se})};return p`${Sn({spec:s,sheet:d,course:u,uid:o,state:w})}
      <div class="ck-actions ck-cp-moves">
        ${z>=0?ce(r,C[z]?.kind==="again"?"go_back":"go_on",()=>b({stage:"going",at:z}),{primary:!0}):h}
        ${ce(r,"restart",le)}
      </div>
      ${Ln(B,T)}`},O=w=>{let{place:C}=w,B=u.steps(w),z=B[Math.min(C.at,B.length-1)],se={spec:s,sheet:d,course:u,uid:o,host:n,state:w,kept:m,erasing:x,tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(C.stage==="going"&&z){let le=Math.min(C.at,B.length-1),re=_(w,z),de=M(w,z,re);return Un({asking:{spec:s,sheet:d,uid:o,draft:de,missing:v},course:u,steps:B,at:le,step:z,answer:re,acts:k(w,z),go:b})}return C.stage==="end"?p`${Wt(se,T)}${g(w,B,se)}`:p`${Wt(se,T)}${Wn({spec:s,sheet:d,course:u,uid:o,place:C,change:le=>A({place:le}),begin:()=>b({stage:"going",at:0})})}`};function N(){if(y)return;let w=E();Q(p`${O(w)}
        <p role="status" class=${w.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${$}</p>`,a)}for(let w of[...mt,"tab"])t.on(`change:${w}`,N);let j=lt(()=>{m=f.read(),N()});return N(),e.dataset.ckReady="",()=>{for(let w of[...mt,"tab"])t.off(`change:${w}`,N);j()}};var Fn={"case-classifier":vn,"case-practice":Gn};var bt=500;function ar(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function Ut(t,e){if(!I(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,i]of Object.entries(e)){let a=t.find(({id:d})=>d===o),c=a?ar(a,i):"unknown-question";typeof c=="string"?s.push([o,c]):c.length>0&&n.set(o,c)}let r={};for(let{id:o}of t){let i=n.get(o);i&&(r[o]=i)}return{choices:r,problems:s}}function Gt({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function Vn(t,e,n){let s=t.filter(({id:i})=>e[i]),r=i=>({right:i.filter(a=>Gt(a,e[a.id]??[]).state==="right").length,of:i.length}),o=K.map(i=>[i,r(s.filter(({id:a})=>n[a]===i))]);return{first:r(s),byConfidence:o.filter(([,{of:i}])=>i>0)}}function zn(t,e,n,{spec:s,uid:r},o){let{strings:i,lang:a}=s,{id:c,kind:d,right:u}=e,f=[...t.querySelectorAll("fieldset input")],m=t.querySelector("details"),$=t.querySelector('[data-part="live"]');if(!m||!$)throw new Error("A question is not whole in the page.");let v=f.map(A=>{let S=document.createElement("small");return S.className="ck-quiz-mark",A.parentElement?.append(S),S}),x=m.querySelector(".ck-quiz-own"),y=!1;t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(c,f.filter(A=>A.checked).map(A=>A.value))});let E=(A,S)=>p`${d==="explain"?p`<label class="ck-quiz-reason"
            >${l(i,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${bt}
              .value=${A.reasons[c]??""}
              ?readonly=${S}
              @change=${b=>o.why(c,b.target.value)}
            ></textarea>
          </label>`:h}${ke({name:`${r}-${c}-confidence`,legend:l(i,"confidence"),choices:K.map(b=>({id:b,text:l(i,`confidence_${b}`)})),value:A.confidence[c],change:b=>b&&o.sure(c,b),locked:A.first[c]!==void 0,inline:!0})}`;return{draw(A,S){let b=A.answers[c]??[],_=A.checked.includes(c),M=Gt(e,b).state,H=String(A.first[c])===String(b),k=M!=="right"&&H&&A.confidence[c]==="sure";f.forEach((g,O)=>{let N=b.includes(g.value),j=u.includes(g.value);g.checked=N,g.disabled=_&&!N,g.parentElement?.classList.toggle("ck-quiz-key",_&&j),g.parentElement?.classList.toggle("ck-quiz-other",_&&N&&!j);let w=[...j?["mark_right"]:[],...N?["mark_chosen"]:[]],C=v[O];C.textContent=_?w.map(B=>l(i,B)).join(", "):""});for(let g of m.querySelectorAll("[data-option]")){let O=g.dataset.option??"";g.hidden=!(k||b.includes(O)||u.includes(O))}x&&(x.hidden=!A.reasons[c],Q(p`<strong>${l(i,"own_reason")}</strong> ${A.reasons[c]}`,x)),m.hidden=!_,_!==y&&(m.open=_),y=_;let T=l(i,`state_${M}`,{right:te([...u],a)}),R=_?"again":"check";Q(p`${E(A,_)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${_?"":"ck-button-primary"}"
            data-action=${R}
            @click=${tt(()=>o[R](c))}
          >${l(i,_?"again":"check")}<span class="ck-visually-hidden"> ${l(i,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${_?M:h}>${_?p`${T}${k?` ${l(i,"sure_and_not")}`:""}`:S}</p></div>`,$)},focus(){f[0]?.focus()}}}var Ft=["answers","first","confidence","reasons","checked"];function Kn(t,e,n){let s=new Map(Object.entries(I(e)?e:{})),r={};for(let{id:o}of t){let i=n(s.get(o));i&&(r[o]=i)}return r}function Qn(t,e){let n=Ut(e,t.get("answers")).choices,s=t.get("checked"),r=K;return{answers:n,first:Ut(e,t.get("first")).choices,confidence:Kn(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:Kn(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,bt):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var Jn=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,questions:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let c=()=>Qn(t,o),d=!1,u="",f={},m=!1,$=k=>{m=!0;for(let[T,R]of Object.entries(k))t.set(T,R);m=!1,t.save_changes(),_()},v=(k,T)=>Object.fromEntries(Object.entries(k).filter(([R])=>R!==T)),x={choose(k,T){let{answers:R,checked:g}=c();if(f=v(f,k),g.includes(k))return _();$({answers:{...v(R,k),...T.length>0&&{[k]:T}},checked:g})},sure:(k,T)=>$({confidence:{...c().confidence,[k]:T}}),why:(k,T)=>$({reasons:{...v(c().reasons,k),...T.trim()&&{[k]:T}}}),check(k){let{answers:T,first:R,checked:g}=c(),O=T[k];u="",f={...f,[k]:O?"":l(r,"nothing")},O?$({first:{[k]:O,...R},checked:[...g,k]}):_()},again(k){let{answers:T,checked:R}=c();$({checked:R.filter(g=>g!==k),answers:v(T,k)}),y.get(k)?.focus()}},y=new Map(o.map((k,T)=>{let R=e.querySelector(`[data-question="${k.id}"]`);if(!R)throw new Error(`The question ${k.id} is not in the page.`);return[k.id,zn(R,k,T+1,{spec:s,uid:i},x)]})),E=k=>a.querySelector(`[data-action="${k}"]`)?.focus(),A=k=>{d=k,u="",_(),E(k?"erase_cancel":"erase")},S=()=>{d=!1,f={},u=l(r,"erased"),$({answers:{},first:{},confidence:{},reasons:{},checked:[]}),E("erase")},b=({first:k,confidence:T})=>{let R=Vn(o,k,T),g=t.get("tab")??"ok";Q(p`${R.first.of>0?p`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...R.first,count:o.length})}</p>
            ${R.byConfidence.length>0?p`<p>${l(r,"mirror_title")}</p><ul>${R.byConfidence.map(([O,N])=>p`<li>${l(r,"mirror",{confidence:l(r,`confidence_${O}`),...N})}</li>`)}</ul>`:h}</div>`:h}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:h}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):g==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        ${W(i,r,"erase",()=>A(!0))}
        ${d?ae(r,()=>A(!1),S):h}
        <p role="status" class="ck-status">${u}</p>`,a)};function _(){if(m)return;let k=c();for(let[T,R]of y)R.draw(k,f[T]??"");b(k)}let M=k=>k.preventDefault();e.addEventListener("submit",M);let H={};for(let{id:k}of o){let T=e.querySelectorAll(`[data-question="${k}"] input`),R=[...T].filter(({checked:g})=>g);[...T].some(g=>g.checked!==g.defaultChecked)&&(H[k]=R.map(({value:g})=>g))}Object.keys(H).length>0&&$({answers:{...c().answers,...H}});for(let k of[...Ft,"tab"])t.on(`change:${k}`,_);return _(),e.dataset.ckReady="",()=>{for(let k of[...Ft,"tab"])t.off(`change:${k}`,_);e.removeEventListener("submit",M)}};function Yn(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let c={};for(let d of n())d.checked&&d.dataset.item&&(c[d.dataset.item]=Number(d.value));return c},r=c=>{for(let d of t.querySelectorAll("[data-clear]")){let u=c[d.dataset.clear??""]===void 0;u&&d===document.activeElement&&t.querySelector(`input[data-item="${d.dataset.clear}"]`)?.focus(),d.hidden=u}},o=c=>{let d=c.target;d instanceof HTMLInputElement&&d.dataset.item&&e(s())},i=c=>{let d=c.target.closest("[data-clear]");if(d){for(let u of n())u.dataset.item===d.dataset.clear&&(u.checked=!1);e(s())}},a=c=>c.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",i),t.addEventListener("submit",a),{show(c){for(let d of n())d.checked=c[d.dataset.item??""]===Number(d.value);r(c)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",i),t.removeEventListener("submit",a)}}}function Xn(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function Fe(t,e){t.set("answers",{...e}),t.save_changes()}var we=["before","after","looking-back"];function Le(t){return we.includes(t)}function Ie(t){return t.sections.flatMap(e=>[...e.items])}function Ve(t,e){if(!I(e))return{answers:{},problems:[["","not-answers"]]};let n=Ie(t).map(d=>d.id),{minimum:s,maximum:r,step:o}=t.scale,i=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))i.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?i.push([d,"off-scale"]):(u-s)%o!==0?i.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:i}}function yt(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function ze(t,e){return t.subscales.map(n=>yt(n,e))}function Zn(t,e,n){let s=t.subscales.filter(a=>a.family===e).map(a=>yt(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),o=Math.min(...s.map(({mean:a})=>a)),i=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function es(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>Zn(t,r,e)??[]),firstStep:Zn(t,s.family,e)?.lowest[0]??null}}var q={width:92,height:46,gap:10,left:8,inset:10},ts=44,ns=q.height+30;function cr(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(a=>a.family===n?.rows),o=s.filter(a=>a.family===n?.columns),i=r.flatMap(a=>o.map(c=>({row:a,column:c,values:a.items.filter(d=>c.items.includes(d)).map(d=>e[d])})));return{rows:r,columns:o,all:i}}function ss(t,e,n){if(!t.instrument.picture)return h;let{strings:s,lang:r,instrument:o}=t,{rows:i,columns:a,all:c}=cr(t,e),d=l(s,"blank"),u=b=>b===void 0?d:String(b),f=b=>te(b.values.map(u),r),m=b=>{let{mean:_}=yt(b,e);return _===null?l(s,"not_computed"):et(_,r)},$=c.map(b=>l(s,"picture_cell",{row:b.row.label,column:b.column.label,values:f(b)})).join(" · "),v=2*q.left+a.length*(q.width+q.gap)-q.gap,x=ts+i.length*ns,{minimum:y,maximum:E}=o.scale,A=b=>(o.families[b]??b).toLocaleLowerCase(r),S={minimum:y,maximum:E,rows:A(o.picture?.rows??""),columns:A(o.picture?.columns??"")};return p`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${v} ${x}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${$}</desc>
      ${a.map((b,_)=>{let M=q.left+_*(q.width+q.gap)+q.width/2;return he`<text class="ck-sa-label" x=${M} y="14" text-anchor="middle">${b.label}</text>
          <text class="ck-sa-mean" x=${M} y="31" text-anchor="middle">${m(b)}</text>`})}
      ${i.map((b,_)=>{let M=ts+_*ns;return he`<text class="ck-sa-label" x=${q.left} y=${M+14}>${b.label}<tspan class="ck-sa-mean" dx="8">${m(b)}</tspan></text>
          ${a.map((H,k)=>lr(q.left+k*(q.width+q.gap),M+21,c.find(T=>T.row===b&&T.column===H)?.values??[],[y,E],u))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",S)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(b=>p`<th scope="col">${b.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(b=>p`<tr>
              <th scope="row">${b.label}</th>
              ${c.filter(_=>_.row===b).map(_=>p`<td>${f(_)}</td>`)}
              <td>${m(b)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${a.map(b=>p`<td>${m(b)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function lr(t,e,n,[s,r],o){let i=q.width-2*q.inset,a=q.height/(n.length+1);return he`<rect class="ck-sa-box" x=${t} y=${e} width=${q.width} height=${q.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),f=t+q.inset,m=he`<line class="ck-sa-rail" x1=${f} x2=${f+i} y1=${u} y2=${u}></line>`;if(c===void 0)return he`${m}<text class="ck-sa-value ck-sa-blank" x=${f+i/2} y=${u+4} text-anchor="middle">${o(c)}</text>`;let $=f+i*(c-s)/(r-s),v=$<f+i/2;return he`${m}<circle class="ck-sa-dot" cx=${$} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${v?$+9:$-9} y=${u+4} text-anchor=${v?"start":"end"}>${o(c)}</text>`})}`}function Vt(t,e){return e==null?l(t.strings,"not_computed"):et(e,t.lang)}function dr(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:i}=es(n,e),a=d=>te(d.map(u=>{let f=n.subscales.find(m=>m.id===u);return f?.phrase??f?.label??u}),r),c=n.feedback.first_step;return o.length===0?p`<p>${l(s,"too_few")}</p>`:p`<p>
      ${o.map(({family:d,highest:u,lowest:f})=>{let m=n.feedback.comparisons.find(v=>v.family===d),$=f.length>0?m?.different:m?.same;return p`${Et($??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${i&&c.steps[i]||c.otherwise}</p>
    </div>`}function ur(t,e){let{instrument:n,strings:s}=t;return p`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let i=n.subscales.filter(a=>a.family===r);return p`<tbody>
          ${i.length>1?p`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:h}
          ${i.map(a=>{let c=e.find(d=>d.subscale===a.id);return p`<tr>
              <th scope="row">${a.label}</th>
              <td>${Vt(t,c?.mean)}</td>
              <td>${l(s,"answered_of",{answered:c?.answered??0,of:c?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function zt(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,i=o.map(({id:a,items:c,minimum:d})=>({id:a,items:c,minimum:d}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:i}}function pr(t){let{instrument:e,strings:n}=t,{card:s}=e,r=a=>p`<ul>${a.map(c=>p`<li>${c}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",i=()=>Y(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(zt(t),null,2)}
`);return p`<section class="ck-sa-card" aria-label=${l(n,"card")}>
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
    <button type="button" class="ck-button" @click=${i}>${l(n,"card_download")}</button>
  </section>`}function rs(t,e,n){return p`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${dr(t,e)} ${ss(t,e,n)}
    <div class="ck-sa-columns">
      <div>${ur(t,ze(t.instrument,e))}</div>
      ${pr(t)}
    </div>
  </section>`}function De(t,e){return l(t.strings,`occasion_${e}`)}function fr(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:ze(t.instrument,e),card:zt(t)}}function mr(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(a=>l(o,`column_${a}`)),...Ie(r).map(({id:a,text:c})=>[r.id,r.version,n,s,a,c,e[a]??""])]}function os({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),i=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let a=fr(t,e,n,o);Y(i,"application/json",`${JSON.stringify(a,null,2)}
`)}else{let a=mr(t,e,n,o);Y(i,"text/csv",nt(a,st(t.lang)))}r.told(l(t.strings,"downloaded",{file:i}))}function is(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function gr({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...is(e.otherVersions).map(c=>l(o,"storage_other_version",{version:c})),...i.length>0?[l(o,"storage_refused",{items:is(i).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function hr({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?h:p`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let i=De(t,o.occasion);return p`<li>
          <span>${l(s,"record",{occasion:i,date:Se(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:i})}
            @click=${()=>n.use(o)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${$r(t,e.records)}`}function $r(t,e){if(e.length<2)return h;let{strings:n,instrument:s}=t,r=e.map(o=>ze(s,o.answers));return p`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(o=>p`<th scope="col">${De(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,i)=>p`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(a=>p`<td>${Vt(t,a[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function as(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:i}=t,{strings:a}=n,c=d=>{let{value:u}=d.target;Le(u)&&e.setOccasion(u)};return p`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(a,"mine")}</h3>
    <p>${l(a,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${gr(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(a,"occasion")}</legend>
      ${we.map(d=>p`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${d}
            .checked=${d===r}
            @change=${c}
          /><span>${De(n,d)}</span></label
        >`)}
    </fieldset>
    ${W(s,a,"save",e.save)}
    ${W(s,a,"download_json",()=>os(t,"json",e))}
    ${W(s,a,"download_csv",()=>os(t,"csv",e))}
    ${W(s,a,"print",e.print)}
    ${W(s,a,"erase",e.askErase)}
    ${i?ae(a,e.cancelErase,e.erase):h}
    ${hr(t,e)}
  </section>`}var Kt=1;function br(t){return!I(t)||t.format!==Kt||!Array.isArray(t.records)?null:t.records.every(I)?{format:Kt,records:t.records}:null}function Qt({id:t},e){return new Re("self-assessment",t,br,e)}function Jt(t,e=Ee){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=Qt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,i=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of s.value.records)if(typeof a=="string"&&a!==t.version)o.add(a);else if(typeof a!="string"||typeof d!="string"||!Le(c))n.corrupt=!0;else{let f=Ve(t,u);for(let[m]of f.problems)m?i.add(m):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:we.flatMap(a=>r.get(a)??[]),otherVersions:[...o],refused:[...i]}}function cs(t,e,n=Ee){let s=Qt(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],i=o.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:Kt,records:[...i,{...e}]});return a==="ok"&&i.length<o.length?"replaced":a}function ls(t,e=Ee){return Qt(t,e).erase()}var ds=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,instrument:o}=s,i=e.dataset.ckUid??"",a=Ie(o).length,c=g=>e.querySelector(`[data-part="${g}"]`),d=c("live"),u=c("progress");if(!d||!u)throw new Error("The self-assessment's form is not in the page.");let f=!1,m=!1,$="",v=Jt(o),x=Ve(o,t.get("answers")).problems.map(([g])=>g),y=t.get("tab_lost")===!0||x.includes(""),E=()=>Ve(o,t.get("answers")).answers,A=()=>{let g=t.get("occasion");return Le(g)?g:"before"},S=g=>{$=g,M()},b={setOccasion(g){t.set("occasion",g),t.save_changes()},save(){let g=E();if(Object.keys(g).length===0)return S(l(r,"save_nothing"));let O=A(),N=new Date().toISOString(),j=cs(o,{version:o.version,occasion:O,saved:N,answers:g}),w={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[j];S(l(r,w,{occasion:De(s,O)}))},askErase(){m=!0,M(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){m=!1,M(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let g=ls(o);m=!1,f=!1;for(let O of e.querySelectorAll("input:checked"))O.name.endsWith("-occasion")||(O.checked=!1);t.set("occasion",we[0]),Fe(t,{}),S(l(r,g==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>_e(e),use(g){t.set("occasion",g.occasion),Fe(t,g.answers),S(l(r,"record_used",{occasion:De(s,g.occasion)}))},told:S},_=()=>{f=!0;let g=Object.keys(E()).length;S(l(r,"result_ready",{answered:g,total:a})),e.querySelector('[data-part="result-title"]')?.focus()};function M(){let g=E(),O=Object.keys(g).length,N=l(r,"progress",{answered:O,total:a});Q(p`<div class="ck-sa-progress">
        <progress max=${a} value=${O} aria-label=${l(r,"progress_label")}></progress>
        <span>${N}</span>
      </div>`,u),Q(p`<p class="ck-sa-count">${N}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${_}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${$}</p>
        ${f?rs(s,g,i):h}
        ${as({spec:s,host:n,uid:i,answers:g,occasion:A(),reading:v,refused:x,erasing:m,tabKept:(t.get("tab")??"ok")==="ok",tabLost:y},b)}`,d)}let H=Yn(e,g=>Fe(t,g)),k=()=>{H.show(E()),$=f?l(r,"result_updated"):"",M()},T=Xn(e);Object.keys(T).length>0&&Fe(t,{...E(),...T}),t.on("change:answers",k),t.on("change:occasion",M),t.on("change:tab",M);let R=lt(()=>{v=Jt(o),M()});return H.show(E()),M(),e.dataset.ckReady="",()=>{t.off("change:answers",k),t.off("change:occasion",M),t.off("change:tab",M),R(),H.stop()}};var us={quiz:Jn,"self-assessment":ds};var ps=0;function yr({model:t,el:e}){let n=String(t.get("_kind")),s=us[n]??Fn[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);ps+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${ps}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r),s({model:t,el:r,host:"notebook"})}var ic={render:yr};export{ic as default};
