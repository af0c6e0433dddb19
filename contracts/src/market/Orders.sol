// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {LeaseBook} from "./LeaseBook.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Orders: units are taken with a deposit, and the machine is confirmed in time, or all goes back.
abstract contract Orders is LeaseBook {
    /// @dev Seconds to confirm an order in.
    uint256 private constant CONFIRM_TIME = 15 minutes;

    /// @inheritdoc IMarket
    function take(uint256 offer, uint256 version, uint256 units, uint256 number, uint256 maxRate, bytes32 specHash)
        external
        nonReentrant
        returns (uint256 lease)
    {
        MarketRecords.Offer storage taken = _openOffer(offer);
        _requireTakeable(offer, taken, version, units, maxRate);
        MarketRecords.Owner memory owner = _ownerOf(msg.sender, taken.token, number);
        MarketRecords.Account storage account = _settled(owner);

        lease = ++leaseCount;
        // Counts, at most unitsMax, and a rate of 128 bits times that.
        // forge-lint: disable-start(unsafe-typecast)
        MarketRecords.Lease storage l = _leases[lease];
        l.renter = owner.renter;
        l.number = owner.number;
        l.offer = uint64(offer);
        l.state = State.Ordered;
        l.units = uint16(units);
        l.orderedAt = uint96(block.timestamp);
        l.rate = uint144(taken.rate * units);
        l.specHash = specHash;
        // forge-lint: disable-end(unsafe-typecast)
        _setDeposit(l, account, taken.minTerm);
        emit LeaseOrdered(lease, offer, msg.sender, number, units, l.rate, l.sponsored, l.grant, specHash);
        _takeUnits(taken, units);
    }

    /// @inheritdoc IMarket
    function confirm(uint256 lease, bytes32 hostKey) external nonReentrant {
        MarketRecords.Lease storage l = _leaseIn(lease, State.Ordered);
        MarketRecords.Offer storage offer = _offers[l.offer];
        _onlyProvider(offer);
        uint256 until = _lastToConfirm(l);
        if (block.timestamp > until) revert OrderLate(lease, until);
        MarketRecords.Account storage account = _settled(_owner(l, offer));

        uint40 start = uint40(block.timestamp);
        l.state = State.Active;
        l.generation = account.generation;
        l.start = start;
        l.paidUntil = start;
        _setHostKey(l, hostKey);
        account.rate += l.rate;
        // Of a grant that is over, the account pays the sponsor's part too.
        if (_isLive(account, l.grant)) account.sponsored += l.sponsored;
        emit LeaseConfirmed(lease, hostKey);
    }

    /// @inheritdoc IMarket
    function cancel(uint256 lease) external nonReentrant {
        MarketRecords.Lease storage l = _leaseIn(lease, State.Ordered);
        MarketRecords.Offer storage offer = _offers[l.offer];
        if (!_isProvider(offer)) _notBefore(lease, _lastToConfirm(l) + 1);
        MarketRecords.Account storage account = _settled(_owner(l, offer));

        l.state = State.Cancelled;
        l.released = true;
        uint256 fromCredit = uint256(l.sponsored) * offer.minTerm;
        account.funds += uint256(l.rate) * offer.minTerm - fromCredit;
        if (_isLive(account, l.grant)) account.credit += fromCredit;
        else _oweSponsor(l.grant, offer.token, fromCredit);
        emit LeaseCancelled(lease, msg.sender);
        _returnUnits(l, offer);
    }

    function _requireTakeable(
        uint256 offer,
        MarketRecords.Offer storage taken,
        uint256 version,
        uint256 units,
        uint256 maxRate
    ) private view {
        if (taken.version != version) revert OfferChanged(offer, taken.version);
        if (taken.paused) revert OfferIsPaused(offer);
        if (taken.rate > maxRate) revert RateTooHigh(taken.rate, maxRate);
        _requireAmount(units);
        uint256 left = taken.unitsMax - taken.units;
        if (units > left) revert TooManyUnits(units, left);
        uint256 time = _scaled(CONFIRM_TIME) + taken.minTerm + taken.notice;
        if (!_lasts(taken.commitment, time)) revert CommitmentTooShort(taken.commitment);
    }

    /// @dev Moves the price of minTerm out of an account that is settled. A live grant pays its share of the lease, but not
    /// more than would use it up within minTerm.
    function _setDeposit(MarketRecords.Lease storage l, MarketRecords.Account storage account, uint256 minTerm)
        private
    {
        uint256 rate = l.rate;
        uint256 sponsored = 0;
        if (account.live) {
            uint256 grant = account.grant;
            uint256 credit = account.credit;
            sponsored = Math.min(rate * _grants[grant].shareBps / BPS, credit / minTerm);
            account.credit = credit - sponsored * minTerm;
            // A count, and at most the rate.
            // forge-lint: disable-start(unsafe-typecast)
            l.grant = uint48(grant);
            l.sponsored = uint144(sponsored);
            // forge-lint: disable-end(unsafe-typecast)
        }
        _spend(account, (rate - sponsored) * minTerm);
    }

    function _lastToConfirm(MarketRecords.Lease storage l) private view returns (uint256) {
        return l.orderedAt + _scaled(CONFIRM_TIME);
    }
}
