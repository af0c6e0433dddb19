import{E as a,F as b,G as c,H as d}from"./chunk-4IBI3JVL.js";import"./chunk-2HMZUUYX.js";export{d as ccipRequest,c as offchainLookup,b as offchainLookupAbiItem,a as offchainLookupSignature};
