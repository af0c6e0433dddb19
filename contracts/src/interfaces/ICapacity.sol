// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The capacity ledger: seals, challenges, responses and audits (protocol sections 2 to 8).
/// @notice Knows what was claimed and what was proven, and nothing about money.
/// Challenges are named by their block's number. All times are blocks.
interface ICapacity {
    /// @notice The rules of one deployment. They never change.
    struct Config {
        uint32 blocks; // T: blocks of 1 KiB that an array has, 4 to 2^24
        uint32 segments; // K_s: segments of a unit's chain for each step of its speed class
        uint8 positions; // t: array positions that an audit opens
        uint32 challengeOdds; // a slot begins with a challenge with probability 1 in this many
        uint32 epochBlocks;
        uint32 sealEpochs; // epochs that a seal lasts
        uint32 sealGrace; // blocks at a period's start in which an unsealed unit is excused
        uint32 responseWindow; // W; a slot has W + 3 blocks
        uint32 proofWindow; // blocks to prove after the one that draws
        uint16 maxChallenges; // most challenges of one epoch; further ones are void
    }

    /// @notice What happened to a commitment in an epoch, in unit-challenges.
    struct Counts {
        uint256 opportunities;
        uint256 claimed;
        uint256 proven;
        uint256 mostActive; // units, in the epoch's challenge that had most of them
    }

    /// @notice A Groth16 proof as the verifier contract takes it.
    struct Proof {
        uint256[8] points;
        uint256[2] commitments;
        uint256[2] commitmentPok;
    }

    /// @notice The contract was deployed.
    /// @param config The rules of the deployment.
    /// @param staking The contract that holds the commitments' stake.
    /// @param verifier The contract that checks the proofs of audits.
    /// @param beacon The contract that gives blocks their values.
    /// @param authority The access manager that says who may change leases.
    /// @param genesis The block at which epoch 0 starts.
    event Configured(
        Config config, address staking, address verifier, address beacon, address authority, uint256 genesis
    );
    /// @notice The leased units of a commitment changed.
    /// @param id The commitment.
    /// @param fromBlock The first block for whose challenge they are leased.
    /// @param count How many units are leased from then on, the highest-numbered ones.
    event UnitsLeased(uint256 indexed id, uint256 fromBlock, uint256 count);
    /// @notice A seal was begun: the value of a block to come is its seed.
    /// @param id The commitment.
    /// @param period The seal period.
    /// @param seedBlock The block's number.
    event SealBegun(uint256 indexed id, uint256 indexed period, uint256 seedBlock);
    /// @notice The seed of a seal was drawn.
    /// @param id The commitment.
    /// @param period The seal period.
    /// @param seed The value of the block that was named when the seal was begun.
    /// @param ctx The context that the arrays must be made for, a field element.
    event SealDrawn(uint256 indexed id, uint256 indexed period, bytes seed, uint256 ctx);
    /// @notice A root was posted. Within a period the newest root that holds for a challenge counts.
    /// @param id The commitment.
    /// @param period The seal period.
    /// @param fromBlock The first block for whose challenge the root holds.
    /// @param sealRoot The root over the arrays of all units, a field element.
    /// @param units How many units the commitment has in the current epoch.
    event Sealed(uint256 indexed id, uint256 indexed period, uint256 fromBlock, uint256 sealRoot, uint256 units);
    /// @notice A challenge was opened.
    /// @param challenge The challenge's block number.
    /// @param epoch The epoch of that block.
    /// @param beacon The beacon of the challenge, a field element.
    /// @param opener Who opened it.
    event ChallengeOpened(uint256 indexed challenge, uint256 indexed epoch, uint256 beacon, address opener);
    /// @notice A commitment responded to a challenge.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    /// @param n How many units are claimed: units 0 to n - 1.
    /// @param chainRoot The root over their chains, a field element.
    event Responded(uint256 indexed id, uint256 indexed challenge, uint256 n, uint256 chainRoot);
    /// @notice The audits of all responses to a challenge were drawn here. (Who shows the value to the beacon itself draws
    /// them too.)
    /// @param challenge The challenge's block number.
    /// @param value The beacon's value that draws them.
    event AuditDrawn(uint256 indexed challenge, bytes value);
    /// @notice An audit was proven.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    /// @param claimed How many units the response claimed: all of them are proven.
    /// @param proof The proof.
    event AuditProven(uint256 indexed id, uint256 indexed challenge, uint256 claimed, Proof proof);

    /// @notice Challenges were stopped: those of these blocks count for nobody.
    /// @param fromBlock The first block whose challenge does not count.
    /// @param toBlock The last one, if they are not resumed before.
    event ChallengesStopped(uint256 fromBlock, uint256 toBlock);
    /// @notice Challenges were resumed.
    /// @param lastBlock The last block whose challenge does not count.
    event ChallengesResumed(uint256 lastBlock);

    /// @notice A rule or an address of the deployment is out of its bounds.
    /// @param what The name of the first one.
    error InvalidConfig(string what);
    /// @notice Only the commitment's provider may do this.
    /// @param id The commitment.
    /// @param caller Who called.
    error NotProvider(uint256 id, address caller);
    /// @notice Challenges are stopped for a while.
    /// @param challenge The challenge's block number.
    error ChallengesAreStopped(uint256 challenge);
    /// @notice After a stop, as much time has to pass as the longest lasts.
    /// @param fromBlock The first block in which they can be stopped again.
    error StoppedLately(uint256 fromBlock);
    /// @notice Challenges are not stopped.
    error NotStopped();
    /// @notice The commitment is not active in this epoch.
    /// @param id The commitment.
    /// @param epoch The epoch.
    error NotActive(uint256 id, uint256 epoch);
    /// @notice The period's seal was begun before, and its seed was drawn or still can be.
    /// @param id The commitment.
    /// @param period The seal period.
    error SealAlreadyBegun(uint256 id, uint256 period);
    /// @notice The period's seal was not begun.
    /// @param id The commitment.
    /// @param period The seal period.
    error SealNotBegun(uint256 id, uint256 period);
    /// @notice The seed of the period was drawn before.
    /// @param id The commitment.
    /// @param period The seal period.
    error SealAlreadyDrawn(uint256 id, uint256 period);
    /// @notice The seed of the period has not been drawn.
    /// @param id The commitment.
    /// @param period The seal period.
    error SealNotDrawn(uint256 id, uint256 period);
    /// @notice The arrays were made for another context: the seed was drawn again after a reorg.
    /// @param id The commitment.
    /// @param expected The context of the current seed, a field element.
    /// @param given The context that the call named.
    error WrongContext(uint256 id, uint256 expected, uint256 given);
    /// @notice The commitment has no root that holds for the challenge: one holds from two blocks after its own on.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error NotSealed(uint256 id, uint256 challenge);
    /// @notice Not below the scalar field's modulus: no proof could ever be checked against it.
    /// @param value The root that the call gave.
    error NotAFieldElement(uint256 value);
    /// @notice No slot begins with the block, or the beacon's value makes it no challenge.
    /// @param number The block's number.
    error NotAChallenge(uint256 number);
    /// @notice Nobody opened the challenge in time: it is void.
    /// @param challenge The challenge's block number.
    /// @param lastBlock The last block in which it could be opened.
    error OpeningOver(uint256 challenge, uint256 lastBlock);
    /// @notice The challenge is not open.
    /// @param challenge The challenge's block number.
    error ChallengeNotOpen(uint256 challenge);
    /// @notice The response window of the challenge is over.
    /// @param challenge The challenge's block number.
    /// @param lastBlock The last block of the window.
    error WindowOver(uint256 challenge, uint256 lastBlock);
    /// @notice The challenge was opened before.
    /// @param challenge The challenge's block number.
    error ChallengeAlreadyOpen(uint256 challenge);
    /// @notice The epoch has as many challenges as it may have.
    /// @param epoch The epoch.
    error EpochFull(uint256 epoch);
    /// @notice The response was made for another beacon: the challenge's block was replaced by a reorg.
    /// @param challenge The challenge's block number.
    /// @param expected The beacon of the challenge, a field element.
    /// @param given The beacon that the call named.
    error WrongBeacon(uint256 challenge, uint256 expected, uint256 given);
    /// @notice The commitment responded to the challenge before.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error AlreadyResponded(uint256 id, uint256 challenge);
    /// @notice The commitment has not responded to the challenge.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error NotResponded(uint256 id, uint256 challenge);
    /// @notice The response claims no unit, or more than are active in the challenge.
    /// @param n How many units it claims.
    /// @param active How many units are active: those under the period's root less leased ones.
    error InvalidClaim(uint256 n, uint256 active);
    /// @notice More units than may be leased.
    /// @param id The commitment.
    /// @param count How many units were to be leased.
    /// @param most How many may be.
    error NotLeasable(uint256 id, uint256 count, uint256 most);
    /// @notice The chainRoot given is not the response's.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error WrongResponse(uint256 id, uint256 challenge);
    /// @notice The audits of the challenge were drawn before.
    /// @param challenge The challenge's block number.
    error AuditAlreadyDrawn(uint256 challenge);
    /// @notice The audits of the challenge have not been drawn.
    /// @param challenge The challenge's block number.
    error AuditNotDrawn(uint256 challenge);
    /// @notice The audit of the response was proven before.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error AlreadyProven(uint256 id, uint256 challenge);
    /// @notice The proof window of the challenge is over.
    /// @param challenge The challenge's block number.
    /// @param lastBlock The last block of the window.
    error ProofWindowOver(uint256 challenge, uint256 lastBlock);

    /// @notice Says how many units are leased, the highest-numbered ones: they are not challenged from the first slot on that
    /// begins two blocks after this one or later. Only the lease market may. Raising the number is possible while the commitment is Active, up to `leasable`;
    /// lowering it always.
    function setLeased(uint256 id, uint256 count) external;
    /// @notice Begins the seal of the current period: its seed is the value of the block after the next. Again only if
    /// nobody drew the seed before that value was lost. Only the provider may.
    function beginSeal(uint256 id) external;
    /// @notice Draws the seed of a seal that was begun in the current period. Anyone may.
    /// @param evidence What shows the seed's value to the beacon (`IBeacon.valueOf`).
    function drawSeal(uint256 id, bytes calldata evidence) external;
    /// @notice Posts a root over all units' arrays for the current period; it holds for challenges from two blocks after
    /// this one on. A later one with other arrays of the same context takes its place. Only the provider may.
    /// @param ctx The context that the arrays were made for.
    function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) external;
    /// @notice Opens the challenge with which a slot begins, within a quarter of the response window. Anyone may.
    /// @param evidence What shows the block's value to the beacon.
    function open(uint256 challenge, bytes calldata evidence) external;
    /// @notice Claims units for an open challenge. Only the provider may.
    /// @param beacon The beacon that the chains were computed for.
    /// @param n How many units are claimed: units 0 to n - 1.
    /// @param chainRoot The root over their chains (protocol section 5).
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) external;
    /// @notice Draws the audits of all responses to a challenge, from the value of the second block after the response
    /// window. Anyone may.
    /// @param evidence What shows that block's value to the beacon.
    function draw(uint256 challenge, bytes calldata evidence) external;
    /// @notice Proves the audit of a response; one proof stands for all of it. Anyone may.
    /// @param chainRoot As in the response.
    /// @param evidence As for `draw`, if that was not called; else it is not looked at.
    function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes calldata evidence, Proof calldata proof)
        external;

    /// @notice Stops challenges for three epochs at most: those whose windows are not over, and those to come, count for
    /// nobody. Only the guardian and the council may, and not again for as long.
    function stopChallenges() external;
    /// @notice Lets the challenges of later blocks count again. Only the guardian and the council may.
    function resumeChallenges() external;

    function config() external view returns (Config memory);
    /// @notice The block from which epoch 0 counts.
    function genesis() external view returns (uint256);
    function currentEpoch() external view returns (uint256);
    /// @notice The seal of a commitment in a period, as things are now: the block in which it was begun, its context (0 until
    /// drawn), the newest root, and the first block for whose challenge that holds (0 until posted).
    function sealOf(uint256 id, uint256 period)
        external
        view
        returns (uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock);
    /// @notice The context and the root that hold for a block's challenge; 0 if none do.
    function sealAt(uint256 id, uint256 challenge) external view returns (uint256 ctx, uint256 sealRoot);
    /// @notice How many units are leased for the challenge of a block; of a later one, as things are now.
    function leasedAt(uint256 id, uint256 number) external view returns (uint256);
    /// @notice The most units that may be leased now: as many as a response that was proven, of this seal period or the
    /// last, showed or had leased, and no more than `maxLeased` and the units that stay.
    function leasable(uint256 id) external view returns (uint256);
    /// @notice The beacon of an open challenge, or 0.
    function beaconOf(uint256 challenge) external view returns (uint256);
    /// @notice Who opened a challenge, or nobody.
    function openerOf(uint256 challenge) external view returns (address);
    /// @notice Whether the audits of an open challenge are drawn: the beacon has the value.
    function isDrawn(uint256 challenge) external view returns (bool);
    /// @notice What the audit of a response to a drawn challenge opens, packed into a field element (protocol section 6).
    /// @param chainRoot As in the response.
    function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) external view returns (uint256);
    /// @notice Whether a challenge counts for nobody, because challenges were stopped.
    function isStopped(uint256 challenge) external view returns (bool);
    /// @notice The challenges opened in an epoch, in the order of opening.
    function challengesOf(uint256 epoch) external view returns (uint32[] memory);
    /// @notice A response: the block it came in (0: none), the units claimed, whether its audit was proven.
    function responseOf(uint256 id, uint256 challenge)
        external
        view
        returns (uint256 respondedBlock, uint256 claimed, bool proven);
    /// @notice What happened to a commitment in an epoch; final once `isFinal(epoch)`.
    function countsOf(uint256 id, uint256 epoch) external view returns (Counts memory);
    /// @notice Proven unit-challenges of all commitments in an epoch, each times its commitment's speed class, in the
    /// challenges that count.
    function totalProven(uint256 epoch) external view returns (uint256);
    /// @notice Whether every window of an epoch is over, so that its counts cannot change any more.
    function isFinal(uint256 epoch) external view returns (bool);
    /// @notice The epoch of a block.
    function epochOf(uint256 number) external view returns (uint256);
    /// @notice How many epochs are final: those before this one.
    function finalEpochs() external view returns (uint256);
}
