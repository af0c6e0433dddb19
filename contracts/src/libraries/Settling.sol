// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Records} from "../staking/Records.sol";
import {Earnings} from "./Earnings.sol";
import {EpochRates} from "./EpochRates.sol";
import {Penalties} from "./Penalties.sol";
import {SharePool} from "./SharePool.sol";
import {StakeHistory} from "./StakeHistory.sol";

/// @title Settling: an epoch of a commitment becomes a reward, a slash or both (protocol section 11).
/// @dev An epoch is judged, and paid to, the stake that was there when it began. A slash takes from what is there now. The
/// code has an address of its own, because a contract has room for 24,576 bytes; `Staking` runs it as if it were its own.
library Settling {
    using Earnings for Earnings.Book;
    using EpochRates for Records.Funds;
    using Math for uint256;
    using Records for Records.Commitment;
    using StakeHistory for StakeHistory.History;

    /// @dev What is settled, and when.
    struct Case {
        uint256 id;
        uint256 epoch;
        uint256 current;
        ICapacity capacity;
    }

    /// @dev The epoch that is to be judged.
    struct Past {
        ICapacity.Counts counts;
        StakeHistory.Stake stake; // when it began
        uint256 collateral;
        bool bonded; // with the least bond
        bool covered; // to the half
    }

    /// @dev The most of an epoch's reward that settling it may cost.
    uint256 private constant MOST_FEE_BPS = 500;

    /// @notice Settles the next epoch of a commitment, which is final.
    /// @param p The rules of the epoch.
    function settle(
        Records.Commitment storage c,
        Records.Funds storage funds,
        IStaking.Parameters storage p,
        Case memory k
    ) external {
        c.nextEpoch = SafeCast.toUint32(k.epoch + 1);
        Past memory past = _past(c, k);
        ICapacity.Counts memory n = past.counts;
        uint256 earned = funds.earn(k.capacity, n.proven * c.terms.speedClass, k.epoch, p);
        uint256 reward;
        uint256 fee;
        // Without its least bond it has no challenges to speak of: nothing to gain, and nothing to lose but time.
        if (past.bonded) {
            uint256 bounty = _slash(c, funds, p, past, earned, k);
            if (past.covered && n.claimed == n.proven) {
                (reward, fee) = _reward(c, funds, past.stake, earned, _topUp(p, bounty, earned), k);
            }
        }
        emit IStaking.Settled(k.id, k.epoch, msg.sender, n.opportunities, n.claimed, n.proven, earned, reward, fee);
        _failIfNeeded(c, p, past, k);
    }

    /// @notice Pays the fee for the opening of a challenge, once its epoch is final and something was proven in it.
    /// @param p The rules of its epoch.
    function payOpening(
        Records.Funds storage funds,
        ICapacity capacity,
        uint256 challenge,
        IStaking.Parameters storage p
    ) external {
        uint256 epoch = capacity.epochOf(challenge);
        if (!capacity.isFinal(epoch)) revert IStaking.EpochNotFinal(epoch);
        address opener = capacity.openerOf(challenge);
        uint256 fee = Math.min(p.openingFee, funds.reserve - funds.promised);
        if (funds.openingPaid[challenge] || fee == 0 || capacity.totalProven(epoch) == 0) {
            revert IStaking.NothingToCollect();
        }
        funds.openingPaid[challenge] = true;
        funds.reserve -= fee;
        funds.owed[opener] += fee;
        emit IStaking.OpeningPaid(challenge, opener, fee);
    }

    function _past(Records.Commitment storage c, Case memory k) private view returns (Past memory past) {
        past.counts = k.capacity.countsOf(k.id, k.epoch);
        past.stake = c.stake.since(k.epoch);
        past.collateral = c.unitsIn(k.epoch) * c.collateralPerUnit;
        past.bonded = past.stake.bond >= Records.leastBond(past.collateral, c.minBondBps);
        past.covered = 2 * (past.stake.bond + past.stake.tokens) >= past.collateral;
    }

    /// @dev What tops the settler's bounty up to the fee, a small part of the reward at most. Settling an epoch with a slash
    /// never pays less than settling one without.
    function _topUp(IStaking.Parameters storage p, uint256 bounty, uint256 earned) private view returns (uint256) {
        return Math.min(uint256(p.settleFee).saturatingSub(bounty), earned.mulDiv(MOST_FEE_BPS, Records.BPS));
    }

    function _reward(
        Records.Commitment storage c,
        Records.Funds storage funds,
        StakeHistory.Stake memory stake,
        uint256 earned,
        uint256 topUp,
        Case memory k
    ) private returns (uint256 reward, uint256 fee) {
        if (earned == 0) return (0, 0);
        fee = topUp;
        Earnings.Reward memory r = _share(stake, earned - fee, c.commissionBps);
        reward = r.toPool + r.toProvider;
        funds.reserve -= fee + reward;
        funds.owed[msg.sender] += fee;
        c.earnings.add(k.epoch, k.current, r);
    }

    /// @dev Commission first; the rest to the whole stake, the bond included.
    function _share(StakeHistory.Stake memory stake, uint256 amount, uint256 commissionBps)
        private
        pure
        returns (Earnings.Reward memory r)
    {
        uint256 rest = amount - amount.mulDiv(commissionBps, Records.BPS);
        uint256 forPool = rest.mulDiv(stake.tokens, stake.bond + stake.tokens);
        r.toProvider = amount - forPool;
        if (stake.shares == 0) return r;
        r.perShare = forPool.mulDiv(Earnings.ONE, stake.shares);
        // Rounded up: a delegator's rewards of several epochs are rounded down only once.
        r.toPool = r.perShare.mulDiv(stake.shares, Earnings.ONE, Math.Rounding.Ceil);
    }

    /// @dev Takes the penalty for an epoch's faults out of the stake, as far as there is any, and holds it.
    function _slash(
        Records.Commitment storage c,
        Records.Funds storage funds,
        IStaking.Parameters storage p,
        Past memory past,
        uint256 earned,
        Case memory k
    ) private returns (uint256 bounty) {
        Penalties.Slash memory s = Penalties.penalties(
            past.counts, p.toleranceBps, p.downtimeBps, p.falseClaimBps, c.collateralPerUnit
        );
        if (s.forDowntime + s.forFalseClaims == 0) return 0;
        StakeHistory.Stake memory stake = c.stake.latest();
        Penalties.divide(s, stake.bond, stake.tokens, c.thawing.tokens);
        Records.HeldSlash storage held = c.held[c.slashes];
        held.stamp = c.stamp(k.current);
        held.epoch = SafeCast.toUint24(k.epoch);
        held.dueEpoch = SafeCast.toUint24(k.current + p.holdEpochs);
        held.fromBond = SafeCast.toUint104(s.fromBond);
        held.fromPool = SafeCast.toUint104(s.fromPool);
        held.fromThawing = SafeCast.toUint104(s.fromThawing);
        held.thawingShares = SafeCast.toUint152(c.thawing.shares);
        held.settler = msg.sender;
        if (s.forFalseClaims != 0) _forfeit(c, funds, past, earned, held, k);
        emit IStaking.Slashed(
            k.id,
            k.epoch,
            c.slashes,
            s.forDowntime,
            s.forFalseClaims,
            s.fromBond,
            s.fromPool,
            s.fromThawing,
            held.forfeited,
            held.dueEpoch
        );
        _takeOut(c, s, k.current);
        return s.fromBond.mulDiv(p.bountyBps, Records.BPS);
    }

    /// @dev A false claim costs the epoch's reward and everything that is not released.
    function _forfeit(
        Records.Commitment storage c,
        Records.Funds storage funds,
        Past memory past,
        uint256 earned,
        Records.HeldSlash storage held,
        Case memory k
    ) private {
        (uint256 forfeited, uint256 from) = c.earnings.forfeit(k.epoch, c.earnings.released(k.current, c.vestingEpochs));
        held.voidedFrom = SafeCast.toUint24(Math.max(from, 1)); // nothing is earned in epoch 0
        if (past.covered && earned != 0) {
            Earnings.Reward memory r = _share(past.stake, earned, c.commissionBps);
            uint256 own = r.toPool + r.toProvider;
            funds.reserve -= own;
            forfeited += own;
            held.toProvider = SafeCast.toUint104(r.toProvider);
            held.perShare = SafeCast.toUint208(r.perShare);
        }
        held.forfeited = SafeCast.toUint104(forfeited);
    }

    function _takeOut(Records.Commitment storage c, Penalties.Slash memory s, uint256 current) private {
        StakeHistory.Stake memory stake = c.stake.latest();
        ++c.slashes;
        c.stake.setAmounts(c.stamp(current), stake.bond - s.fromBond, stake.tokens - s.fromPool);
        c.thawing.tokens -= s.fromThawing;
    }

    /// @dev Notes whether the epoch was failing, and stops a commitment that failed too often lately or has lost too much of
    /// its stake.
    function _failIfNeeded(Records.Commitment storage c, IStaking.Parameters storage p, Past memory past, Case memory k)
        private
    {
        ICapacity.Counts memory n = past.counts;
        bool failing = !past.bonded || n.claimed != n.proven || Penalties.excessMisses(n, p.toleranceBps) != 0;
        uint64 history = c.failing << 1 | (failing ? 1 : 0);
        c.failing = history;
        if (c.terms.state != IStaking.State.Active) return;
        uint256 failures = _ones(history & ((uint256(1) << p.failureEpochs) - 1));
        if (past.covered && failures <= p.maxFailures && !_hasLostTooMuch(c, past.collateral)) return;
        uint256 end = Math.min(c.terms.endEpoch, k.current);
        c.terms.state = IStaking.State.Failed;
        c.terms.endEpoch = SafeCast.toUint24(end);
        emit IStaking.CommitmentFailed(k.id, end, failures);
    }

    function _hasLostTooMuch(Records.Commitment storage c, uint256 collateral) private view returns (bool) {
        StakeHistory.Stake memory stake = c.stake.latest();
        return 2 * (stake.bond + stake.tokens) < collateral || SharePool.isDiluted(stake.tokens, stake.shares)
            || SharePool.isDiluted(c.thawing.tokens, c.thawing.shares);
    }

    function _ones(uint256 bits) private pure returns (uint256 count) {
        for (; bits != 0; bits &= bits - 1) {
            ++count;
        }
    }
}
