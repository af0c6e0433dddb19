// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Records} from "../staking/Records.sol";
import {Claiming} from "./Claiming.sol";
import {Earnings} from "./Earnings.sol";
import {StakeHistory} from "./StakeHistory.sol";

/// @title Held slashes: what a slash took is kept for some epochs, in which all of it can be given back to those it was
/// taken from, and to nobody else. Then it is burned and paid out (protocol section 11).
/// @dev It is paid back as tokens to whoever held the stake then: shares and states do not change back. The code has an
/// address of its own, as `Settling` has.
library Slashes {
    using Checkpoints for Checkpoints.Trace208;
    using Earnings for Earnings.Book;
    using Math for uint256;

    /// @notice Pays out what a slash took, once nobody can expect it back.
    /// @param p The rules of the slash's epoch.
    /// @param treasury The treasury of the slash's epoch.
    /// @return burned What the caller has to burn.
    function finish(
        Records.Commitment storage c,
        Records.Funds storage funds,
        IStaking.Parameters storage p,
        address treasury,
        uint256 id,
        uint256 number,
        uint256 current
    ) external returns (uint256 burned) {
        Records.HeldSlash storage held = _held(c, id, number);
        if (current < held.dueEpoch) revert IStaking.StillHeld(held.dueEpoch);
        held.fate = IStaking.Fate.Finished;
        uint256 total = _stakeTaken(held);
        // Of the bond alone: what delegators lose must be worth nothing to a provider that settles its own slash.
        uint256 bounty = uint256(held.fromBond).mulDiv(p.bountyBps, Records.BPS);
        burned = (total - bounty).mulDiv(p.burnBps, Records.BPS);
        uint256 toTreasury = total - bounty - burned;
        funds.owed[held.settler] += bounty;
        funds.owed[treasury] += toTreasury;
        funds.reserve += held.forfeited;
        emit IStaking.SlashFinished(id, number, held.settler, bounty, burned, toTreasury, held.forfeited);
    }

    /// @notice Gives a slash back: from now on those it was taken from can take their parts.
    function giveBack(Records.Commitment storage c, uint256 id, uint256 number) external {
        Records.HeldSlash storage held = _held(c, id, number);
        held.fate = IStaking.Fate.GivenBack;
        emit IStaking.SlashGivenBack(id, number, _stakeTaken(held) + held.forfeited);
    }

    /// @notice What an account gets of a slash that was given back: its part of the pool's loss and of the rewards that were
    /// forfeited, or as many of these as one call goes through, and all of the bond's loss if it is the provider. The
    /// caller pays.
    function takeBack(
        Records.Commitment storage c,
        Records.Holder storage h,
        Records.Return storage back,
        uint256 id,
        uint256 number,
        uint256 current
    ) external returns (uint256 amount) {
        Records.HeldSlash memory held = _givenBack(c, id, number, current);
        uint256 epoch = held.epoch;
        bool nearer = false;
        bool isProvider = msg.sender == c.terms.provider;
        if (held.voidedFrom != 0) {
            uint256 claimed = Math.max(back.claimed, held.voidedFrom);
            uint256 passed = back.passed;
            (amount, claimed, passed) = Claiming.voided(c, h, claimed, passed, epoch);
            nearer = passed != back.passed;
            (back.claimed, back.passed) = (SafeCast.toUint32(claimed), SafeCast.toUint32(passed));
        }
        if (!back.done) {
            back.done = true;
            amount += _once(c, h, held);
            if (isProvider) {
                amount += uint256(held.fromBond) + held.toProvider;
                if (held.voidedFrom != 0) amount += c.earnings.voidedProvidersIn(held.voidedFrom, epoch);
            }
        } else if (amount == 0 && !nearer) {
            revert IStaking.NothingToCollect();
        }
        emit IStaking.SlashTakenBack(id, number, msg.sender, amount);
    }

    /// @notice What a request to leave gets of a slash that was given back. The caller pays.
    function takeBackRequest(
        Records.Commitment storage c,
        Records.Request memory r,
        Records.Return storage back,
        uint256 id,
        uint256 number,
        uint256 request,
        uint256 current
    ) external returns (uint256 amount) {
        Records.HeldSlash memory held = _givenBack(c, id, number, current);
        bool thawed = r.made <= held.stamp && (r.paid == 0 || r.paid > held.stamp);
        if (!thawed || back.requests[request]) revert IStaking.NothingToCollect();
        back.requests[request] = true;
        amount = uint256(held.fromThawing).mulDiv(r.shares, held.thawingShares);
        emit IStaking.RequestTakenBack(id, number, msg.sender, request, amount);
    }

    /// @dev The part of the pool's loss, and of the slash's own epoch's rewards.
    function _once(Records.Commitment storage c, Records.Holder storage h, Records.HeldSlash memory held)
        private
        view
        returns (uint256 amount)
    {
        if (held.fromPool != 0) {
            uint256 all = c.stake.shares.upperLookup(held.stamp);
            amount = uint256(held.fromPool).mulDiv(h.shares.upperLookup(held.stamp), all);
        }
        if (held.perShare != 0) amount += Claiming.ofEpoch(h, held.epoch, held.perShare);
    }

    function _stakeTaken(Records.HeldSlash storage held) private view returns (uint256) {
        return uint256(held.fromBond) + held.fromPool + held.fromThawing;
    }

    function _held(Records.Commitment storage c, uint256 id, uint256 number)
        private
        view
        returns (Records.HeldSlash storage held)
    {
        if (number >= c.slashes) revert IStaking.NoSuchSlash(id, number);
        held = c.held[number];
        if (held.fate != IStaking.Fate.Held) revert IStaking.SlashNotHeld(id, number);
    }

    /// @dev In the epoch of a slash, the stake that it took still votes (`stakeOf`): it is paid in the next at the earliest.
    function _givenBack(Records.Commitment storage c, uint256 id, uint256 number, uint256 current)
        private
        view
        returns (Records.HeldSlash storage held)
    {
        held = c.held[number];
        if (held.fate != IStaking.Fate.GivenBack) revert IStaking.SlashNotGivenBack(id, number);
        uint256 taken = StakeHistory.epochOf(held.stamp);
        if (current <= taken) revert IStaking.StillHeld(taken + 1);
    }
}
