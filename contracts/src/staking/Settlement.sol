// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Vesting} from "../libraries/Vesting.sol";
import {EpochPool} from "./EpochPool.sol";
import {Slashing} from "./Slashing.sol";
import {Units} from "./Units.sol";

/// @title Settlement: an epoch of a commitment becomes a reward, a slash or both (protocol section 11).
abstract contract Settlement is EpochPool, Slashing, Units {
    using Math for uint256;
    using Vesting for Vesting.Schedule;

    /// @dev The most of an epoch's reward that settling it may cost.
    uint256 private constant MOST_FEE_BPS = 500;

    /// @inheritdoc IStaking
    function settle(uint256 id, uint256 epoch) external nonReentrant {
        Commitment storage c = _existing(id);
        _requireNext(id, c, epoch);
        if (!CAPACITY.isFinal(epoch)) revert EpochNotFinal(epoch);
        uint256 current = _currentEpoch();
        _shareOut(id, c, current);
        c.nextEpoch = SafeCast.toUint32(epoch + 1);

        ICapacity.Counts memory n = CAPACITY.countsOf(id, epoch);
        Parameters storage p = _parametersAt(epoch);
        uint256 earned = _earn(n.proven * c.terms.speedClass, epoch, p);
        Slash memory slash = _slash(id, epoch, c, _penalty(c, n, p), p);
        (uint256 reward, uint256 fee) = n.claimed == n.proven ? _reward(c, earned, slash.bounty, p) : _forfeit(id, c);
        emit Settled(id, epoch, msg.sender, n.opportunities, n.claimed, n.proven, earned, reward, fee);
        _failIfNeeded(id, c, n, epoch, current, p);
        if (slash.burned != 0) _burn(slash.burned);
    }

    function _requireNext(uint256 id, Commitment storage c, uint256 epoch) private view {
        State state = c.terms.state;
        if (state != State.Active && state != State.Failed) revert WrongState(id, state);
        if (epoch < c.terms.startEpoch || epoch > c.terms.endEpoch) revert EpochOutOfRange(id, epoch);
        if (epoch < c.nextEpoch) revert AlreadySettled(id, epoch);
        if (epoch > c.nextEpoch) revert NotNextEpoch(id, c.nextEpoch);
    }

    /// @dev Tops the settler's bounty up to the fee, by a small part of the reward at most, and starts to vest the rest in
    /// equal parts. Settling an epoch with a slash never pays less than settling one without.
    function _reward(Commitment storage c, uint256 earned, uint256 bounty, Parameters storage p)
        private
        returns (uint256 reward, uint256 fee)
    {
        fee = Math.min(uint256(p.settleFee).saturatingSub(bounty), earned.mulDiv(MOST_FEE_BPS, BPS));
        uint256 epochs = p.vestingEpochs;
        uint256 perEpoch = (earned - fee) / epochs;
        reward = perEpoch * epochs;
        reserve -= fee + reward;
        owed[msg.sender] += fee;
        if (reward != 0) c.rewards.add(perEpoch, epochs);
    }

    /// @dev A false claim costs the epoch's reward and everything that has not vested.
    function _forfeit(uint256 id, Commitment storage c) private returns (uint256 reward, uint256 fee) {
        uint256 forfeited = c.rewards.forfeit();
        if (forfeited != 0) {
            reserve += forfeited;
            emit RewardsForfeited(id, forfeited);
        }
        return (0, 0);
    }

    /// @dev Counts a failing epoch, and stops a commitment that failed too often or has lost too much of its stake.
    function _failIfNeeded(
        uint256 id,
        Commitment storage c,
        ICapacity.Counts memory n,
        uint256 epoch,
        uint256 current,
        Parameters storage p
    ) private {
        bool failing = _excessMisses(n, p) != 0 || n.claimed != n.proven;
        if (failing && c.failures != type(uint8).max) ++c.failures;
        bool fails = c.failures > p.maxFailures || 2 * _stake(c) < unitsAt(id, epoch) * c.collateralPerUnit;
        if (!fails || c.terms.state != State.Active) return;
        uint256 end = Math.min(c.terms.endEpoch, current);
        c.terms.state = State.Failed;
        c.terms.endEpoch = SafeCast.toUint24(end);
        emit CommitmentFailed(id, end, c.failures);
    }
}
