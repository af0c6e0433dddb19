// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {SharePool} from "../libraries/SharePool.sol";
import {Vesting} from "../libraries/Vesting.sol";
import {Vault} from "./Vault.sol";

/// @title The commitments: what each promised, and the stake behind it.
abstract contract Ledger is Vault {
    /// @dev One slot, which Capacity reads in every response.
    struct StoredTerms {
        address provider;
        uint16 units;
        uint24 startEpoch;
        uint24 endEpoch;
        State state;
        bool reduced;
        uint8 speedClass;
    }

    struct Commitment {
        StoredTerms terms;
        uint128 collateralPerUnit;
        uint32 duration;
        uint32 nextEpoch;
        uint16 commissionBps;
        uint8 failures;
        uint16 maxLeased;
        uint256 bond;
        SharePool.Pool pool;
        SharePool.Pool thawing;
        Vesting.Schedule rewards;
        uint256 perShare; // rewards of one pool share since the beginning, times 2^128
        uint256 providerRewards; // vested and not claimed: commission and the bond's part
    }

    uint256 internal constant BPS = 10_000;

    ICapacity internal immutable CAPACITY;

    /// @inheritdoc IStaking
    uint256 public commitmentCount;

    mapping(uint256 id => Commitment) internal _commitments;

    constructor(address capacity_) {
        if (capacity_.code.length == 0) revert InvalidConfig("capacity");
        CAPACITY = ICapacity(capacity_);
    }

    /// @inheritdoc IStaking
    function termsOf(uint256 id) public view returns (Terms memory) {
        StoredTerms memory terms = _commitments[id].terms;
        return Terms({
            provider: terms.provider,
            units: terms.units,
            startEpoch: terms.startEpoch,
            endEpoch: terms.endEpoch,
            state: terms.state,
            reduced: terms.reduced,
            speedClass: terms.speedClass
        });
    }

    /// @inheritdoc IStaking
    function maxLeasedOf(uint256 id) external view returns (uint256) {
        return _commitments[id].maxLeased;
    }

    /// @inheritdoc IStaking
    function accountOf(uint256 id) external view returns (Account memory) {
        Commitment storage c = _commitments[id];
        return Account({
            collateralPerUnit: c.collateralPerUnit,
            duration: c.duration,
            commissionBps: c.commissionBps,
            failures: c.failures,
            nextEpoch: c.nextEpoch,
            bond: c.bond,
            poolTokens: c.pool.tokens,
            poolShares: c.pool.shares,
            thawingTokens: c.thawing.tokens,
            thawingShares: c.thawing.shares,
            unvested: c.rewards.unvested
        });
    }

    function _existing(uint256 id) internal view returns (Commitment storage c) {
        c = _commitments[id];
        if (c.terms.state == State.None) revert NoSuchCommitment(id);
    }

    /// @dev A commitment that may take more stake in the current epoch.
    function _growing(uint256 id, uint256 current) internal view returns (Commitment storage c) {
        c = _existing(id);
        State state = c.terms.state;
        bool grows = state == State.Open || (state == State.Active && current <= c.terms.endEpoch);
        if (!grows) revert WrongState(id, state);
    }

    function _onlyProvider(uint256 id, Commitment storage c) internal view {
        if (c.terms.provider != msg.sender) revert NotProvider(id, msg.sender);
    }

    /// @dev The stake of a commitment, without thawing stake.
    function _stake(Commitment storage c) internal view returns (uint256) {
        return c.bond + c.pool.tokens;
    }

    function _currentEpoch() internal view returns (uint256) {
        return CAPACITY.currentEpoch();
    }
}
