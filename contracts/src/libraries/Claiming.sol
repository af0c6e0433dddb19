// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Records} from "../staking/Records.sol";
import {Earnings} from "./Earnings.sol";
import {StakeHistory} from "./StakeHistory.sol";

/// @title Claiming: what an account gets of the epochs' rewards that are released (protocol section 11).
/// @dev The code has an address of its own, as `Settling` has.
library Claiming {
    using Checkpoints for Checkpoints.Trace208;
    using Earnings for Earnings.Book;

    /// @dev Where to begin and end.
    struct Way {
        uint256 claimed;
        uint256 passed;
        uint256 until;
        bool voided;
    }

    /// @dev Changes of an account's shares that one claim goes through.
    uint256 private constant MOST_CHANGES = 64;

    /// @notice Takes note that the sender's released rewards are paid, or as far as one call goes; the caller pays.
    /// @param h The sender as a delegator.
    /// @param to Who is paid.
    /// @return amount How much.
    /// @return got Whether that is anything, or the call came nearer to it.
    function claim(Records.Commitment storage c, Records.Holder storage h, uint256 id, address to, uint256 current)
        external
        returns (uint256 amount, bool got)
    {
        Records.requireUsable(to);
        (amount, got) = _claim(c, h, current);
        if (got) emit IStaking.RewardsClaimed(id, msg.sender, to, amount);
    }

    function _claim(Records.Commitment storage c, Records.Holder storage h, uint256 current)
        private
        returns (uint256 amount, bool got)
    {
        uint256 released = c.earnings.released(current, c.vestingEpochs);
        uint256 claimed;
        uint256 passed;
        (amount, claimed, passed) = _due(c, h, released);
        got = amount != 0 || passed != h.passed;
        if (got) (h.claimed, h.passed) = (SafeCast.toUint32(claimed), SafeCast.toUint32(passed));
        uint256 providers = msg.sender == c.terms.provider ? _providersDue(c, released) : 0;
        if (providers == 0) return (amount, got);
        c.claimedByProvider = SafeCast.toUint32(released);
        return (amount + providers, true);
    }

    /// @notice What `claim` would pay.
    function claimable(Records.Commitment storage c, Records.Holder storage h, uint256 current, bool isProvider)
        external
        view
        returns (uint256 amount)
    {
        return _all(c, h, c.earnings.released(current, c.vestingEpochs), isProvider);
    }

    /// @notice What an account will get of what is settled and not released yet, if no false claim voids it.
    function coming(Records.Commitment storage c, Records.Holder storage h, uint256 current, bool isProvider)
        external
        view
        returns (uint256 amount)
    {
        uint256 released = c.earnings.released(current, c.vestingEpochs);
        return _all(c, h, c.earnings.settled.latest(), isProvider) - _all(c, h, released, isProvider);
    }

    /// @notice The rewards of a commitment that a false claim would still cost.
    function unreleased(Records.Commitment storage c, uint256 current) external view returns (uint256) {
        return c.earnings.unreleased(c.earnings.released(current, c.vestingEpochs));
    }

    /// @notice What a delegator would have got of epochs that a false claim voided, or of as many as one call goes through.
    /// @param claimed The first of them.
    /// @param passed How many changes of shares to pass over.
    /// @param until The epoch after the last.
    /// @return amount What it is.
    /// @return claimed_ The epochs before this one are in it.
    /// @return passed_ How many changes of shares came before that one began.
    function voided(
        Records.Commitment storage c,
        Records.Holder storage h,
        uint256 claimed,
        uint256 passed,
        uint256 until
    ) internal view returns (uint256 amount, uint256 claimed_, uint256 passed_) {
        return _walk(c, h, Way(claimed, passed, until, true));
    }

    /// @notice What a delegator would have got of one epoch, at a rate for each pool share.
    function ofEpoch(Records.Holder storage h, uint256 epoch, uint256 perShare) internal view returns (uint256) {
        return StakeHistory.valueAt(h.shares, epoch) * perShare >> Earnings.POINT;
    }

    function _all(Records.Commitment storage c, Records.Holder storage h, uint256 until, bool isProvider)
        private
        view
        returns (uint256 amount)
    {
        (amount,,) = _due(c, h, until);
        if (isProvider) amount += _providersDue(c, until);
    }

    function _due(Records.Commitment storage c, Records.Holder storage h, uint256 released)
        private
        view
        returns (uint256 amount, uint256 claimed, uint256 passed)
    {
        return _walk(c, h, Way(h.claimed, h.passed, released, false));
    }

    function _providersDue(Records.Commitment storage c, uint256 released) private view returns (uint256) {
        return released <= c.claimedByProvider ? 0 : c.earnings.providersIn(c.claimedByProvider, released);
    }

    /// @dev A delegator's rewards, in stretches of epochs between its changes of shares. Shares that changed in an epoch
    /// count from the next one on.
    function _walk(Records.Commitment storage c, Records.Holder storage h, Way memory way)
        private
        view
        returns (uint256 amount, uint256 claimed, uint256 passed)
    {
        (claimed, passed) = (way.claimed, way.passed);
        uint256 shares = passed == 0 ? 0 : h.shares.at(SafeCast.toUint32(passed - 1))._value;
        while (claimed < way.until) {
            (bool changes, uint256 until, uint256 next) = _nextChange(h, passed, way.until);
            if (shares != 0 && until > claimed) amount += shares * _perShare(c, claimed, until, way.voided);
            claimed = Math.max(until, claimed);
            if (!changes || passed == way.passed + MOST_CHANGES) break;
            shares = next;
            ++passed;
        }
        amount >>= Earnings.POINT;
    }

    /// @dev Whether there is a change of shares that counts before the epoch `until`, from when on, and what they are then.
    function _nextChange(Records.Holder storage h, uint256 passed, uint256 until)
        private
        view
        returns (bool changes, uint256 counts, uint256 shares)
    {
        if (passed == h.shares.length()) return (false, until, 0);
        Checkpoints.Checkpoint208 memory change = h.shares.at(SafeCast.toUint32(passed));
        counts = StakeHistory.epochOf(change._key) + 1;
        return counts <= until ? (true, counts, change._value) : (false, until, 0);
    }

    function _perShare(Records.Commitment storage c, uint256 from, uint256 to, bool voided_)
        private
        view
        returns (uint256)
    {
        return voided_ ? c.earnings.voidedPerShareIn(from, to) : c.earnings.perShareIn(from, to);
    }
}
