// Package record is the record of what a prover signed. It lies in the data folder beside the provers'
// journals, is shared by all commitments there, and stays when a journal is moved away, so that a prover that
// has lost its journal, or goes on from a backup or on another machine, does not say something else than was
// said before. It is to Muster what EIP-3076 is to validators.
//
// # What contradicts
//
// A response claims units and stands for their chains. Two different responses to one challenge on one branch
// of the chain contradict each other: whichever gets in is audited, and a claim that cannot be proven is
// slashed (protocol, section 11). So for each commitment, challenge and challenge's block one response is
// signed, as often as need be. On another branch the challenge has another block, and another response is
// right.
//
// The roots of a seal's units are functions of its context: two that differ are the fault of a machine. And a
// unit never leaves a seal: a root without it would take away what later challenges can earn. So for each
// commitment, period and context a new root must have the same units and may have more.
//
// Beginning a seal, opening a challenge and drawing have no content that could differ. Two proofs of one audit
// differ by chance, and show the same. None of them is recorded.
//
// # What it promises
//
//   - What is signed is on disk before it leaves.
//   - Nothing that is recorded is forgotten but what is too old to be signed again, and then nothing as old is
//     signed any more.
//   - [Record.Import] only makes it stricter. A file that contradicts the record, or is not whole, or of
//     another deployment, changes nothing.
package record
