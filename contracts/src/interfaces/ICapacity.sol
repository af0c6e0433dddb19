// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The capacity ledger: seals, challenges, responses and audits (protocol sections 2 to 6).
/// @notice Knows what was claimed and what was proven, and nothing about money.
/// Challenges are named by their block's number. All times are blocks.
interface ICapacity {
    /// @notice The rules of one deployment. They never change.
    struct Config {
        uint8 logBlocks; // n: an array has 2^n blocks
        uint16 slots; // m: shares that each unit owes per challenge
        uint8 positions; // t: array positions that an audit opens
        uint64 target; // a walk below it is a share
        uint32 challengeOdds; // D: a block is a challenge with probability 1/D
        uint32 epochBlocks;
        uint32 sealEpochs; // epochs that a seal lasts
        uint32 sealGrace; // blocks at a period's start in which an unsealed unit is excused
        uint32 responseWindow; // W
        uint32 drawDelay; // blocks from a response to the block that draws its audit, at least 1
        uint32 proofWindow; // blocks to prove after the last possible draw
        uint16 maxChallenges; // most challenges of one epoch; further ones are void
    }

    /// @notice What happened to a commitment in an epoch, in unit-challenges.
    struct Counts {
        uint256 opportunities;
        uint256 claimed;
        uint256 proven;
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
    /// @param beacon The contract that gives blocks their hashes.
    /// @param authority The access manager that says who may change leases.
    /// @param genesis The block at which epoch 0 starts.
    event Configured(
        Config config, address staking, address verifier, address beacon, address authority, uint256 genesis
    );
    /// @notice The leased units of a commitment changed.
    /// @param id The commitment.
    /// @param fromBlock The block from which the units are leased.
    /// @param units All leased units from then on, as a bitmap.
    event UnitsLeased(uint256 indexed id, uint256 fromBlock, uint256[4] units);
    /// @notice The seed of a seal was drawn.
    /// @param id The commitment.
    /// @param period The seal period.
    /// @param seed The hash that was drawn.
    /// @param ctx The context that the arrays must be made for, a field element.
    event SealBegun(uint256 indexed id, uint256 indexed period, bytes32 seed, uint256 ctx);
    /// @notice A seal was posted.
    /// @param id The commitment.
    /// @param period The seal period.
    /// @param sealRoot The root over the arrays of all units, a field element.
    /// @param units How many units the commitment has in the current epoch.
    event Sealed(uint256 indexed id, uint256 indexed period, uint256 sealRoot, uint256 units);
    /// @notice A challenge was opened.
    /// @param challenge The challenge's block number.
    /// @param epoch The epoch of that block.
    /// @param beacon The beacon of the challenge, a field element.
    /// @param opener Who opened it.
    event ChallengeOpened(uint256 indexed challenge, uint256 indexed epoch, uint256 beacon, address opener);
    /// @notice A commitment responded to a challenge.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    /// @param shareRoot The root over the commitment's shares, a field element.
    /// @param bitmap The claimed units: bit c % 256 of word c / 256 stands for unit c.
    /// @param claimed How many units are claimed.
    event Responded(
        uint256 indexed id, uint256 indexed challenge, uint256 shareRoot, uint256[4] bitmap, uint256 claimed
    );
    /// @notice The audit of a response was drawn.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    /// @param query What the audit opens, packed into a field element (protocol section 6).
    event AuditDrawn(uint256 indexed id, uint256 indexed challenge, uint256 query);
    /// @notice An audit was proven.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    /// @param claimed How many units the response claimed: all of them are proven.
    /// @param proof The proof.
    event AuditProven(uint256 indexed id, uint256 indexed challenge, uint256 claimed, Proof proof);

    /// @notice A rule or an address of the deployment is out of its bounds.
    /// @param what The name of the first one.
    error InvalidConfig(string what);
    /// @notice Only the commitment's provider may do this.
    /// @param id The commitment.
    /// @param caller Who called.
    error NotProvider(uint256 id, address caller);
    /// @notice The commitment is not active in this epoch.
    /// @param id The commitment.
    /// @param epoch The epoch.
    error NotActive(uint256 id, uint256 epoch);
    /// @notice The seed of the period was drawn before.
    /// @param id The commitment.
    /// @param period The seal period.
    error SealAlreadyBegun(uint256 id, uint256 period);
    /// @notice The seed of the period has not been drawn.
    /// @param id The commitment.
    /// @param period The seal period.
    error SealNotBegun(uint256 id, uint256 period);
    /// @notice The seal of the period was posted before.
    /// @param id The commitment.
    /// @param period The seal period.
    error AlreadySealed(uint256 id, uint256 period);
    /// @notice The arrays were made for another context: the seed was drawn again after a reorg.
    /// @param id The commitment.
    /// @param expected The context of the current seed, a field element.
    /// @param given The context that the call named.
    error WrongContext(uint256 id, uint256 expected, uint256 given);
    /// @notice The commitment had no posted seal when the challenge's block was made.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error NotSealed(uint256 id, uint256 challenge);
    /// @notice Not below the scalar field's modulus: no proof could ever be checked against it.
    /// @param value The root that the call gave.
    error NotAFieldElement(uint256 value);
    /// @notice The block is in the future, is this one, has no hash, or its hash is gone.
    /// @param number The block's number.
    error BlockHashUnavailable(uint256 number);
    /// @notice The block's hash does not win the lottery, or the block is before genesis.
    /// @param number The block's number.
    error NotAChallenge(uint256 number);
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
    /// @notice The bitmap claims no unit, or has units that the commitment does not have.
    /// @param units How many units the commitment has; where units are to be leased, how many it will keep.
    error InvalidBitmap(uint256 units);
    /// @notice The bitmap claims a unit that is leased.
    /// @param id The commitment.
    /// @param unit The lowest-numbered such unit.
    error LeasedUnit(uint256 id, uint256 unit);
    /// @notice The shareRoot and bitmap given are not those of the response.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error WrongResponse(uint256 id, uint256 challenge);
    /// @notice The audit of the response was drawn before.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error AuditAlreadyDrawn(uint256 id, uint256 challenge);
    /// @notice The audit of the response has not been drawn.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error AuditNotDrawn(uint256 id, uint256 challenge);
    /// @notice The audit of the response was proven before.
    /// @param id The commitment.
    /// @param challenge The challenge's block number.
    error AlreadyProven(uint256 id, uint256 challenge);
    /// @notice The proof window of the challenge is over.
    /// @param challenge The challenge's block number.
    /// @param lastBlock The last block of the window.
    error ProofWindowOver(uint256 challenge, uint256 lastBlock);

    /// @notice Changes which units are leased, from the next block on: those are not challenged. Only the lease market
    /// may. Units in both sets are leased.
    /// @param set Units of an Active commitment that are leased from now on, and will not be removed.
    /// @param clear Units that are not leased any more.
    function setLeased(uint256 id, uint256[4] calldata set, uint256[4] calldata clear) external;
    /// @notice Draws the seal seed of the current period from the newest available hash (`IBeacon.newest`): the last
    /// block's, or with drand the last submission's, however long ago that was.
    function beginSeal(uint256 id) external;
    /// @notice Posts the root over all units' arrays for the current period; the units are active from the next block.
    /// @param ctx The context that the arrays were made for.
    function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) external;
    /// @notice Opens the challenge of a block whose hash wins the lottery, within the response window. Anyone may.
    function open(uint256 challenge) external;
    /// @notice Claims units for a challenge, opening it if nobody has. Only the provider may.
    /// @param beacon The beacon that the shares were found for.
    /// @param shareRoot The root over the commitment's shares (protocol section 5).
    /// @param bitmap Bit c % 256 of word c / 256 claims unit c.
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 shareRoot, uint256[4] calldata bitmap)
        external;
    /// @notice Draws the audit of a response from the first hash that nobody could know before the block drawDelay after
    /// it (`IBeacon.hashFrom`): that block's own, or with drand that of the second submission from there on. Anyone may.
    /// @param shareRoot As in the response.
    /// @param bitmap As in the response.
    function drawAudit(uint256 id, uint256 challenge, uint256 shareRoot, uint256[4] calldata bitmap) external;
    /// @notice Proves a drawn audit; one proof stands for the whole response. Anyone may.
    function prove(uint256 id, uint256 challenge, uint256 shareRoot, Proof calldata proof) external;

    function config() external view returns (Config memory);
    /// @notice The block from which epoch 0 counts.
    function genesis() external view returns (uint256);
    function currentEpoch() external view returns (uint256);
    /// @notice The seal of a commitment in a period: seed and context are 0 until drawn, root and block until posted.
    function sealOf(uint256 id, uint256 period)
        external
        view
        returns (bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock);
    /// @notice The units that are leased for the challenge of a block; of a later one, as things are now.
    function leasedAt(uint256 id, uint256 number) external view returns (uint256[4] memory);
    /// @notice One more than the highest-numbered leased unit as things are now; 0 if none is.
    function leasedUpTo(uint256 id) external view returns (uint256);
    /// @notice The beacon of an open challenge, or 0.
    function beaconOf(uint256 challenge) external view returns (uint256);
    /// @notice The challenges opened in an epoch, in the order of opening.
    function challengesOf(uint256 epoch) external view returns (uint32[] memory);
    /// @notice A response: the block it came in (0: none), the units claimed, whether its audit was proven, its query.
    function responseOf(uint256 id, uint256 challenge)
        external
        view
        returns (uint256 respondedBlock, uint256 claimed, bool proven, uint256 query);
    /// @notice What happened to a commitment in an epoch; final once `isFinal(epoch)`.
    function countsOf(uint256 id, uint256 epoch) external view returns (Counts memory);
    /// @notice Proven unit-challenges of all commitments in an epoch.
    function totalProven(uint256 epoch) external view returns (uint256);
    /// @notice Whether every window of an epoch is over, so that its counts cannot change any more.
    function isFinal(uint256 epoch) external view returns (bool);
}
