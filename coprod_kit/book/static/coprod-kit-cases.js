/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var o={};globalThis.coprodKitMount?.(o);})();
