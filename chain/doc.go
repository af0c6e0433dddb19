// Package chain reads an EVM chain through a node that may fail, lag or lie: headers, heads as they
// come, and logs. Its subpackages send transactions (wallet), know Muster's contracts (ledger), deploy
// them (deploy), govern them (govern) and run a chain within the process (devnet).
//
// It promises that
//
//   - a header returned has a hash that was recomputed, not one that the node claimed;
//   - heads come in order, each once, and a reorganisation is named;
//   - logs come in chain order, each once, and from one branch of the chain, or not at all;
//   - with a quorum, all of that is what so many nodes agree upon, and who dissents is named;
//   - a read is repeated, with growing pauses, while its failure may pass;
//   - a node's URL is shown without the parts that may hold a provider's key.
//
// It builds for a browser. Time is block numbers.
package chain
