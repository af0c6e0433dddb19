// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {Balance} from "../libraries/Balance.sol";
import {Days} from "../libraries/Days.sol";
import {LeaseBook} from "./LeaseBook.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Payments: what providers get of leases, and what the service level and the deposits give back.
/// @dev However long nobody settled, days are never counted one by one: the watchers keep sums by day.
abstract contract Payments is LeaseBook {
    /// @dev Grains, and grains a second.
    struct Refund {
        uint256 rate; // of the lease
        uint256 sponsored; // the part of it that its grant pays
        uint256 total;
        uint256 toSponsor; // of the total
    }

    /// @inheritdoc IMarket
    function release(uint256 lease) external nonReentrant {
        MarketRecords.Lease storage l = _leases[lease];
        if (!_hasStarted(l)) revert WrongLeaseState(lease, l.state);
        if (l.released) revert AlreadyReleased(lease);
        MarketRecords.Offer storage offer = _offers[l.offer];
        MarketRecords.Account storage account = _settled(_owner(l, offer));
        Standing memory standing = _standing(l, offer, account);
        uint256 minTerm = offer.minTerm;
        if (standing.lifeEnd == Balance.NEVER) _notBefore(lease, l.start + minTerm);

        l.released = true;
        uint256 rest = minTerm - (standing.owedTo - standing.paidTo);
        uint256 toSponsor = l.sponsored * rest;
        uint256 toAccount = l.rate * rest - toSponsor;
        account.funds += toAccount;
        emit DepositReleased(lease, toAccount, toSponsor);
        _oweSponsor(l.grant, offer.token, toSponsor);
    }

    /// @inheritdoc IMarket
    function settleLeases(uint256[] calldata leases) external nonReentrant returns (uint256 settled) {
        uint256 until = (WATCH.lastFinalDay() + 1) * DAY;
        for (uint256 i = 0; i < leases.length; ++i) {
            if (_settleLease(leases[i], until)) ++settled;
        }
    }

    /// @param until The end of the newest final day.
    function _settleLease(uint256 lease, uint256 until) private returns (bool) {
        MarketRecords.Lease storage l = _leases[lease];
        uint256 from = l.paidUntil;
        // An order is paid for nothing, and a lease that was settled to the end has nothing left.
        if (from == 0 || from >= until) return false;
        MarketRecords.Offer storage offer = _offers[l.offer];
        MarketRecords.Account storage account = _settled(_owner(l, offer));
        Standing memory standing = _standing(l, offer, account);
        until = Math.min(until, standing.owedTo);
        if (from >= until) return false;

        // At most a time that came, or that and minTerm.
        // forge-lint: disable-next-line(unsafe-typecast)
        l.paidUntil = uint40(until);
        Refund memory refund = _refund(l, offer.commitment, from, Math.min(until, standing.lifeEnd));
        uint256 toAccount = refund.total - refund.toSponsor;
        uint256 toProvider = l.rate * (until - from) - refund.total;
        account.funds += toAccount;
        emit LeaseSettled(lease, until, toProvider, toAccount, refund.toSponsor);
        _owe(offer.provider, offer.token, toProvider);
        _oweSponsor(l.grant, offer.token, refund.toSponsor);
        return true;
    }

    /// @dev What the service level takes off a machine's time, which is final. Days that it lived from beginning to end
    /// are found by the watchers' sums; of its first and its last one, the slots in which it lived count.
    function _refund(MarketRecords.Lease storage l, uint256 commitment, uint256 from, uint256 to)
        private
        view
        returns (Refund memory refund)
    {
        if (from >= to) return refund;
        refund.rate = l.rate;
        // The days before this one began while the grant lasted.
        uint256 sponsoredEnd = 0;
        uint256 grant = l.grant;
        if (grant != 0) {
            refund.sponsored = l.sponsored;
            uint256 over = _grants[grant].end;
            sponsoredEnd = over == 0 ? Balance.NEVER : Math.ceilDiv(over, DAY);
        }
        uint256 first = Math.ceilDiv(from, DAY);
        uint256 end = to / DAY;
        if (from < first * DAY) {
            _addPart(refund, commitment, from, Math.min(first * DAY, to), first <= sponsoredEnd);
        }
        if (first < end) _addDays(refund, commitment, first, end, sponsoredEnd);
        if (first <= end && end * DAY < to) _addPart(refund, commitment, end * DAY, to, end < sponsoredEnd);
    }

    /// @dev Of a part of one day.
    function _addPart(Refund memory refund, uint256 commitment, uint256 from, uint256 to, bool sponsored) private view {
        uint256 day = from / DAY;
        uint256 slots = Days.slotsWithin(from - day * DAY, to - day * DAY, DAY);
        uint256 reduced = (to - from) * WATCH.reductionOf(commitment, day, slots);
        _add(refund, reduced, sponsored ? reduced : 0);
    }

    /// @dev Of whole days, up to the one before `end`.
    function _addDays(Refund memory refund, uint256 commitment, uint256 first, uint256 end, uint256 sponsoredEnd)
        private
        view
    {
        uint256 before = _sumTo(commitment, first);
        uint256 reduced = _sumTo(commitment, end) - before;
        uint256 sponsored = 0;
        if (sponsoredEnd >= end) sponsored = reduced;
        else if (sponsoredEnd > first) sponsored = _sumTo(commitment, sponsoredEnd) - before;
        _add(refund, DAY * reduced, DAY * sponsored);
    }

    /// @dev What the days before this one cost the provider together.
    function _sumTo(uint256 commitment, uint256 end) private view returns (uint256) {
        return WATCH.totalReduction(commitment, end - 1);
    }

    /// @dev Rounded up, against the provider, and the sponsor's part too: the account gets no part of what it did not pay.
    /// @param reduced Seconds, each times the reduction of its day.
    /// @param sponsored Of them, those of days in which the sponsor has a share.
    function _add(Refund memory refund, uint256 reduced, uint256 sponsored) private pure {
        refund.total += Math.ceilDiv(refund.rate * reduced, BPS);
        refund.toSponsor += Math.ceilDiv(refund.sponsored * sponsored, BPS);
    }
}
