// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Claiming} from "../libraries/Claiming.sol";
import {SpeedClass} from "../libraries/SpeedClass.sol";
import {StakeHistory} from "../libraries/StakeHistory.sol";
import {Governance} from "./Governance.sol";
import {Records} from "./Records.sol";
import {Vault} from "./Vault.sol";

/// @title The commitments: what each promised, and the stake behind it. All that has to do with them builds on this.
abstract contract Ledger is Vault, Governance {
    using Math for uint256;
    using Records for Records.Commitment;
    using StakeHistory for StakeHistory.History;

    /// @inheritdoc IStaking
    uint256 public commitmentCount;

    mapping(uint256 id => Records.Commitment) internal _commitments;

    /// @inheritdoc IStaking
    function termsOf(uint256 id) public view returns (Terms memory) {
        Records.Terms memory terms = _commitments[id].terms;
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
    function termsAt(uint256 id, uint256 epoch) public view returns (Terms memory terms) {
        terms = termsOf(id);
        terms.units = SafeCast.toUint16(_commitments[id].unitsIn(epoch));
    }

    /// @inheritdoc IStaking
    function unitsAt(uint256 id, uint256 epoch) public view returns (uint256) {
        return _commitments[id].unitsIn(epoch);
    }

    /// @inheritdoc IStaking
    function maxLeasedOf(uint256 id) external view returns (uint256) {
        return _commitments[id].maxLeased;
    }

    /// @inheritdoc IStaking
    function accountOf(uint256 id) external view returns (Account memory) {
        Records.Commitment storage c = _commitments[id];
        StakeHistory.Stake memory stake = c.stake.latest();
        uint256 current = _currentEpoch();
        return Account({
            collateralPerUnit: SafeCast.toUint128(_collateralPerUnit(c, current)),
            duration: c.duration,
            commissionBps: c.commissionBps,
            minBondBps: SafeCast.toUint16(_minBondBps(c, current)),
            vestingEpochs: c.vestingEpochs,
            nextEpoch: c.nextEpoch,
            failing: c.failing,
            bond: stake.bond,
            poolTokens: stake.tokens,
            poolShares: stake.shares,
            thawingTokens: c.thawing.tokens,
            thawingShares: c.thawing.shares,
            unreleased: Claiming.unreleased(c, current)
        });
    }

    /// @inheritdoc IStaking
    function stakeAt(uint256 id, uint256 epoch)
        external
        view
        returns (uint256 bond, uint256 poolTokens, uint256 poolShares)
    {
        StakeHistory.Stake memory stake = _commitments[id].stake.since(epoch);
        return (stake.bond, stake.tokens, stake.shares);
    }

    /// @inheritdoc IStaking
    function pendingOf(uint256 id) public view returns (uint256) {
        Records.Terms memory terms = _commitments[id].terms;
        if (terms.state != State.Active && terms.state != State.Failed) return 0;
        uint256 end = Math.min(CAPACITY.finalEpochs(), uint256(terms.endEpoch) + 1);
        return end.saturatingSub(_commitments[id].nextEpoch);
    }

    function _existing(uint256 id) internal view returns (Records.Commitment storage c) {
        c = _commitments[id];
        if (c.terms.state == State.None) revert NoSuchCommitment(id);
    }

    function _onlyProvider(uint256 id, Records.Commitment storage c) internal view {
        if (c.terms.provider != msg.sender) revert NotProvider(id, msg.sender);
    }

    /// @dev A commitment that may take more stake in the current epoch.
    function _growing(uint256 id, uint256 current) internal view returns (Records.Commitment storage c) {
        c = _existing(id);
        State state = c.terms.state;
        bool grows = (state == State.Open || state == State.Active) && current <= c.terms.endEpoch;
        if (!grows) revert WrongState(id, state);
    }

    /// @dev What the units that a commitment has in an epoch need.
    function _collateral(Records.Commitment storage c, uint256 epoch) internal view returns (uint256) {
        return c.unitsIn(epoch) * _collateralPerUnit(c, epoch);
    }

    /// @dev While it is Open, by the epoch's rules. Rounded up: the stake is never short by a fraction.
    function _collateralPerUnit(Records.Commitment storage c, uint256 epoch) internal view returns (uint256) {
        if (c.terms.state != State.Open) return c.collateralPerUnit;
        return Math.ceilDiv(_parametersAt(epoch).collateralPerUnit * c.terms.speedClass, SpeedClass.REFERENCE);
    }

    /// @dev The least bond for a collateral.
    function _leastBond(Records.Commitment storage c, uint256 collateral, uint256 epoch)
        internal
        view
        returns (uint256)
    {
        return Records.leastBond(collateral, _minBondBps(c, epoch));
    }

    function _requireLeastBond(Records.Commitment storage c, uint256 bond, uint256 collateral, uint256 epoch)
        internal
        view
    {
        uint256 required = _leastBond(c, collateral, epoch);
        if (bond < required) revert BondTooSmall(bond, required);
    }

    /// @dev An Open commitment with all of its stake becomes Active from the next epoch on, the first that this stake can
    /// stand behind, and keeps the rules of this one.
    function _activateIfCovered(uint256 id, Records.Commitment storage c, uint256 current) internal {
        if (c.terms.state != State.Open) return;
        StakeHistory.Stake memory stake = c.stake.latest();
        uint256 perUnit = _collateralPerUnit(c, current);
        uint256 collateral = c.terms.units * perUnit;
        if (stake.bond + stake.tokens < collateral || stake.bond < _leastBond(c, collateral, current)) return;
        Parameters storage p = _parametersAt(current);
        c.collateralPerUnit = SafeCast.toUint128(perUnit);
        c.minBondBps = p.minBondBps;
        c.vestingEpochs = p.vestingEpochs;
        uint24 start = SafeCast.toUint24(current + 1);
        uint24 end = SafeCast.toUint24(current + c.duration);
        c.terms.state = State.Active;
        c.terms.startEpoch = start;
        c.terms.endEpoch = end;
        c.nextEpoch = start;
        emit Activated(id, start, end, perUnit);
    }

    function _minBondBps(Records.Commitment storage c, uint256 epoch) private view returns (uint256) {
        return c.terms.state == State.Open ? _parametersAt(epoch).minBondBps : c.minBondBps;
    }
}
