// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Field} from "../libraries/Field.sol";
import {EpochClock} from "./EpochClock.sol";
import {Members} from "./Members.sol";
import {Randomness} from "./Randomness.sol";

/// @title Seals: for each seal period one seed, and the root over all arrays of a commitment (protocol section 4).
/// @dev A root may be replaced within its period, by one with arrays that were filled again; which root held for which
/// challenge is kept.
abstract contract Seals is EpochClock, Members, Randomness {
    using Checkpoints for Checkpoints.Trace256;

    struct Seal {
        uint256 ctx; // 0 until drawn
        uint256 root; // the newest
        uint32 begunBlock;
        uint32 firstFrom; // the first block for whose challenge there is a root; 0: there is none
        uint32 newestFrom; // the first block for whose challenge the newest root holds
        uint16 units; // under the period's roots; units leave only between periods
        uint16 shown; // the most units that a proven response showed: claimed, or leased at its challenge
        Checkpoints.Trace256 earlier; // roots, each by the first block for whose challenge it holds
    }

    /// @dev From the block in which a seal begins to the one whose value is its seed: nobody can know it yet.
    uint256 private constant SEED_DELAY = 2;
    /// @dev From a root's block to the first challenge that it holds for: the beacon of the one before is known to some
    /// already when the root is posted.
    uint256 private constant ROOT_DELAY = 2;

    mapping(uint256 id => mapping(uint256 period => Seal)) private _seals;
    /// @dev The first block for whose challenge a commitment had a root at all.
    mapping(uint256 id => uint256 number) private _firstSealed;

    /// @inheritdoc ICapacity
    function beginSeal(uint256 id) external {
        uint256 epoch = _epochOf(block.number);
        uint256 period = _periodOf(epoch);
        _callersTerms(id, epoch);
        Seal storage seal = _seals[id][period];
        uint256 begun = seal.begunBlock;
        if (begun != 0 && (seal.ctx != 0 || !BEACON.isLost(begun + SEED_DELAY))) revert SealAlreadyBegun(id, period);
        seal.begunBlock = SafeCast.toUint32(block.number);
        emit SealBegun(id, period, block.number + SEED_DELAY);
    }

    /// @inheritdoc ICapacity
    function drawSeal(uint256 id, bytes calldata evidence) external {
        uint256 period = _periodOf(_epochOf(block.number));
        Seal storage seal = _seals[id][period];
        if (seal.begunBlock == 0) revert SealNotBegun(id, period);
        if (seal.ctx != 0) revert SealAlreadyDrawn(id, period);
        bytes memory seed = BEACON.valueOf(seal.begunBlock + SEED_DELAY, evidence);
        // Binds every array to this chain, contract, commitment and period.
        uint256 ctx =
            Field.reduce(keccak256(abi.encode("muster.seal.v2", block.chainid, address(this), id, period, seed)));
        seal.ctx = ctx;
        emit SealDrawn(id, period, seed, ctx);
    }

    /// @inheritdoc ICapacity
    function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) external {
        uint256 epoch = _epochOf(block.number);
        uint256 period = _periodOf(epoch);
        _callersTerms(id, epoch);
        if (!Field.isElement(sealRoot)) revert NotAFieldElement(sealRoot);
        Seal storage seal = _seals[id][period];
        if (seal.ctx == 0) revert SealNotDrawn(id, period);
        if (ctx != seal.ctx) revert WrongContext(id, seal.ctx, ctx);
        uint256 from = block.number + ROOT_DELAY;
        uint256 units = STAKING.unitsAt(id, epoch);
        if (seal.firstFrom == 0) seal.firstFrom = SafeCast.toUint32(from);
        else if (seal.newestFrom != from) seal.earlier.push(seal.newestFrom, seal.root);
        seal.units = SafeCast.toUint16(units);
        seal.newestFrom = SafeCast.toUint32(from);
        seal.root = sealRoot;
        if (_firstSealed[id] == 0) _firstSealed[id] = from;
        emit Sealed(id, period, from, sealRoot, units);
    }

    /// @inheritdoc ICapacity
    function sealOf(uint256 id, uint256 period)
        external
        view
        returns (uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
    {
        Seal storage seal = _seals[id][period];
        return (seal.begunBlock, seal.ctx, seal.root, seal.newestFrom);
    }

    /// @inheritdoc ICapacity
    function sealAt(uint256 id, uint256 challenge) public view returns (uint256 ctx, uint256 sealRoot) {
        if (challenge < GENESIS) return (0, 0);
        Seal storage seal = _seals[id][_periodOf(_epochOf(challenge))];
        if (seal.firstFrom == 0 || seal.firstFrom > challenge) return (0, 0);
        ctx = seal.ctx;
        sealRoot = challenge < seal.newestFrom ? seal.earlier.upperLookupRecent(challenge) : seal.root;
    }

    /// @dev Notes how many units were together in a challenge of a period in which they were sealed.
    function _noteShown(uint256 id, uint256 period, uint256 units) internal {
        Seal storage seal = _seals[id][period];
        if (units > seal.shown) seal.shown = SafeCast.toUint16(units);
    }

    /// @dev The most units that were together in a challenge of a period.
    function _shownIn(uint256 id, uint256 period) internal view returns (uint256) {
        return _seals[id][period].shown;
    }

    /// @dev How many units are under the root that a commitment has for a challenge: 0 if it has none.
    function _sealedUnits(uint256 id, uint256 challenge) internal view returns (uint256) {
        Seal storage seal = _seals[id][_periodOf(_epochOf(challenge))];
        return seal.firstFrom <= challenge ? seal.units : 0;
    }

    /// @dev The first block of an epoch's seal period for whose challenge the units are active; before it they are
    /// excused. They become active with their root, or at the end of the grace if there was a root before.
    function _activeFrom(uint256 id, uint256 epoch) internal view returns (uint256) {
        uint256 first = _firstSealed[id];
        if (first == 0) return type(uint256).max;
        uint256 period = _periodOf(epoch);
        uint256 from = _seals[id][period].firstFrom;
        uint256 graceEnd = _graceEnd(period);
        uint256 active = from != 0 && from < graceEnd ? from : graceEnd;
        return active > first ? active : first;
    }
}
