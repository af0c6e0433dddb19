import{F as a,G as b,H as c,I as d}from"./chunk-YSAGG76V.js";import"./chunk-2HMZUUYX.js";export{d as ccipRequest,c as offchainLookup,b as offchainLookupAbiItem,a as offchainLookupSignature};
