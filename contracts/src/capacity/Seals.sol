// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Field} from "../libraries/Field.sol";
import {EpochClock} from "./EpochClock.sol";
import {Members} from "./Members.sol";
import {Randomness} from "./Randomness.sol";

/// @title Seals: one seed and one root over all arrays of a commitment for each seal period (protocol section 4).
abstract contract Seals is EpochClock, Members, Randomness {
    struct Seal {
        bytes32 seed;
        uint256 root;
        uint256 postedBlock;
    }

    mapping(uint256 id => mapping(uint256 period => Seal)) private _seals;
    mapping(uint256 id => uint256 number) private _firstSealed;

    /// @inheritdoc ICapacity
    function beginSeal(uint256 id) external {
        uint256 epoch = _epochOf(block.number);
        uint256 period = _periodOf(epoch);
        _callersTerms(id, epoch);
        Seal storage seal = _seals[id][period];
        if (seal.seed != 0) revert SealAlreadyBegun(id, period);
        bytes32 seed = _newestHash();
        seal.seed = seed;
        emit SealBegun(id, period, seed, _ctx(id, period, seed));
    }

    /// @inheritdoc ICapacity
    function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) external {
        uint256 epoch = _epochOf(block.number);
        uint256 period = _periodOf(epoch);
        IStaking.Terms memory terms = _callersTerms(id, epoch);
        if (!Field.isElement(sealRoot)) revert NotAFieldElement(sealRoot);
        Seal storage seal = _seals[id][period];
        if (seal.seed == 0) revert SealNotBegun(id, period);
        uint256 expected = _ctx(id, period, seal.seed);
        if (ctx != expected) revert WrongContext(id, expected, ctx);
        if (seal.postedBlock != 0) revert AlreadySealed(id, period);
        seal.root = sealRoot;
        seal.postedBlock = block.number;
        if (_firstSealed[id] == 0) _firstSealed[id] = block.number;
        emit Sealed(id, period, sealRoot, terms.units);
    }

    /// @inheritdoc ICapacity
    function sealOf(uint256 id, uint256 period)
        external
        view
        returns (bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
    {
        Seal storage seal = _seals[id][period];
        seed = seal.seed;
        ctx = seed == 0 ? 0 : _ctx(id, period, seed);
        sealRoot = seal.root;
        postedBlock = seal.postedBlock;
    }

    /// @dev What an audit in a period is about: the arrays' context and the root over them. Sealed periods only.
    function _sealed(uint256 id, uint256 period) internal view returns (uint256 ctx, uint256 root) {
        Seal storage seal = _seals[id][period];
        ctx = _ctx(id, period, seal.seed);
        root = seal.root;
    }

    /// @dev Whether the seal for a block's period was posted before that block.
    function _isSealedBefore(uint256 id, uint256 number) internal view returns (bool) {
        uint256 posted = _seals[id][_periodOf(_epochOf(number))].postedBlock;
        return posted != 0 && posted < number;
    }

    /// @dev The last block of an epoch's seal period for whose challenge the units are excused: from the next on they
    /// are active. They become active with their seal, or at the end of the grace if there was a seal before.
    function _excusedUntil(uint256 id, uint256 epoch) internal view returns (uint256) {
        uint256 first = _firstSealed[id];
        if (first == 0) return type(uint256).max;
        uint256 period = _periodOf(epoch);
        uint256 posted = _seals[id][period].postedBlock;
        uint256 graceEnd = _graceEnd(period);
        uint256 active = posted != 0 && posted < graceEnd ? posted + 1 : graceEnd;
        return active > first ? active - 1 : first;
    }

    /// @dev Binds every array to this chain, contract, commitment and period.
    function _ctx(uint256 id, uint256 period, bytes32 seed) private view returns (uint256) {
        return Field.reduce(keccak256(abi.encode(block.chainid, address(this), id, period, seed)));
    }
}
