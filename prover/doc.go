// Package prover is the daemon on a staked server: it keeps a commitment's compute units sealed,
// responds to challenges inside their windows and proves what is audited. It implements the
// provider's half of protocol section 2 over [capacity], [chain] and the audit circuit.
//
// It promises that
//
//   - one prover works on a commitment: a second one is refused by the lock on the data
//     directory, or because the chain shows acts that the journal there does not hold;
//   - no response is sent twice, after its window, or for a seal other than the posted one;
//   - with a sender that keeps a record ([record.Record.Guard]), nothing is sent that contradicts what was
//     sent before, even if the journal is lost;
//   - no unit is claimed whose chain was not computed to its end;
//   - a proof has been verified natively before any gas is spent on it;
//   - a kill at any moment loses nothing that the chain still accepts: arrays and chains are
//     functions of what is on chain, so that a restart computes them again and carries on;
//   - when the context ends, [Run] returns and nothing of it keeps running.
//
// All state belongs to one loop, which takes one step for every block: it reads where each seal
// and each challenge stands on chain, and starts what comes next beside the loop. What the chain
// says is never remembered where it can be read, so that drops, restarts and reorganisations need
// no special path.
package prover
