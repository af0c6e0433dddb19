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
        returns (uint256)
    {
        return _order(offer, version, units, number, maxRate, specHash);
    }

    /// @inheritdoc IMarket
    function takeDemanding(
        uint256 offer,
        uint256 version,
        uint256 units,
        uint256 number,
        uint256 maxRate,
        bytes32 specHash,
        Demands calldata demands
    ) external nonReentrant returns (uint256 lease) {
        lease = _order(offer, version, units, number, maxRate, specHash);
        uint256 sponsored = _leases[lease].sponsored;
        if (sponsored < demands.leastSponsored) revert SponsoredTooLittle(sponsored, demands.leastSponsored);
        bytes32 kind = demands.certificate;
        if (kind == 0) return lease;
        MarketRecords.Offer storage taken = _offers[offer];
        uint256 commitment = taken.commitment;
        bytes32 uid = _certificateOf(commitment, taken.site, kind);
        if (uid == 0) revert NotCertified(commitment, kind);
        emit CertificateDemanded(lease, kind, uid);
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

    function _order(uint256 offer, uint256 version, uint256 units, uint256 number, uint256 maxRate, bytes32 specHash)
        private
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
        _setDeposit(lease, l, account, taken);
        emit LeaseOrdered(lease, offer, msg.sender, number, units, l.rate, l.sponsored, l.grant, specHash);
        _takeUnits(taken, units);
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
    /// more than would use it up within minTerm; a restricted one pays nothing of what it was not permitted.
    function _setDeposit(
        uint256 lease,
        MarketRecords.Lease storage l,
        MarketRecords.Account storage account,
        MarketRecords.Offer storage taken
    ) private {
        uint256 rate = l.rate;
        uint256 minTerm = taken.minTerm;
        uint256 sponsored = 0;
        if (account.live) {
            uint256 grant = account.grant;
            uint256 share = _shareOf(grant, lease, l, taken);
            if (share != 0) {
                uint256 credit = account.credit;
                sponsored = Math.min(rate * share / BPS, credit / minTerm);
                account.credit = credit - sponsored * minTerm;
                // A count, and at most the rate.
                // forge-lint: disable-start(unsafe-typecast)
                l.grant = uint48(grant);
                l.sponsored = uint144(sponsored);
                // forge-lint: disable-end(unsafe-typecast)
            }
        }
        _spend(account, (rate - sponsored) * minTerm);
    }

    /// @dev Which part of a lease its account's grant pays. A restricted one does so once for each lease that its sponsor
    /// permitted, and for the very offer that the sponsor looked at.
    function _shareOf(uint256 grant, uint256 lease, MarketRecords.Lease storage l, MarketRecords.Offer storage taken)
        private
        returns (uint256 share)
    {
        MarketRecords.Grant storage given = _grants[grant];
        bool restricted;
        (share, restricted) = (given.shareBps, given.restricted);
        if (!restricted) return share;
        MarketRecords.LeasePermit memory permitted = given.permit;
        bool holds =
            permitted.offer == l.offer && permitted.version == taken.version && permitted.until >= block.timestamp;
        if (!holds) return 0;
        // A count.
        // forge-lint: disable-next-line(unsafe-typecast)
        given.permit = MarketRecords.LeasePermit({offer: 0, version: 0, until: 0, lease: uint48(lease)});
    }

    function _lastToConfirm(MarketRecords.Lease storage l) private view returns (uint256) {
        return l.orderedAt + _scaled(CONFIRM_TIME);
    }
}
