// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";
import {LeaseBook} from "./LeaseBook.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title How leases end: by the renter at any time, by the provider after its notice, and with an account that runs dry.
abstract contract LeaseEnds is LeaseBook {
    /// @dev Seconds from the start within which the renter's end costs half an hour's price at most.
    uint256 private constant TRIAL = 30 minutes;

    /// @inheritdoc IMarket
    function rekey(uint256 lease, bytes32 hostKey) external {
        MarketRecords.Lease storage l = _leaseIn(lease, State.Active);
        if (l.renter != msg.sender) revert NotRenter(lease, msg.sender);
        if (hostKey == 0) revert NoHostKey();
        l.hostKey = hostKey;
        emit LeaseRekeyed(lease, hostKey);
    }

    /// @inheritdoc IMarket
    function reclaim(uint256 lease) external {
        MarketRecords.Lease storage l = _leaseIn(lease, State.Active);
        MarketRecords.Offer storage offer = _offers[l.offer];
        _onlyProvider(offer);
        if (l.noticeAt != 0) revert NoticeAlreadyGiven(lease);
        l.noticeAt = uint40(block.timestamp);
        emit NoticeGiven(lease, block.timestamp + offer.notice);
    }

    /// @inheritdoc IMarket
    function end(uint256 lease) external nonReentrant {
        MarketRecords.Lease storage l = _leaseIn(lease, State.Active);
        MarketRecords.Offer storage offer = _offers[l.offer];
        MarketRecords.Account storage account = _settled(_owner(l, offer));
        if (l.generation == account.generation) {
            _allowEnd(lease, l, offer);
            account.rate -= l.rate;
            if (_isLive(account, l.grant)) account.sponsored -= l.sponsored;
        }
        l.state = State.Ended;
        l.endedAt = uint40(block.timestamp);
        Standing memory standing = _standing(l, offer, account);
        emit LeaseEnded(lease, msg.sender, block.timestamp, standing.owedTo, standing.dry);
    }

    /// @inheritdoc IMarket
    function giveBack(uint256 lease) external nonReentrant {
        MarketRecords.Lease storage l = _leaseIn(lease, State.Ended);
        MarketRecords.Offer storage offer = _offers[l.offer];
        uint256 from = _standing(l, offer, _accountOf(_owner(l, offer))).lifeEnd;
        if (!_isProvider(offer)) from += SEAL_TIME;
        if (block.timestamp < from) revert TooEarly(lease, from);
        l.state = State.Returned;
        emit UnitsGivenBack(lease);
        _returnUnits(l, offer);
    }

    /// @dev Who may end a lease whose account is not dry, and what the least is that it then pays.
    function _allowEnd(uint256 lease, MarketRecords.Lease storage l, MarketRecords.Offer storage offer) private {
        if (l.renter == msg.sender) {
            l.earlyEnd = block.timestamp <= l.start + _scaled(TRIAL);
            l.minTermWaived = !_lasts(offer.commitment, 0);
            return;
        }
        if (!_isProvider(offer) || l.noticeAt == 0) revert TooEarly(lease, 0);
        uint256 from = uint256(l.noticeAt) + offer.notice;
        if (block.timestamp < from) revert TooEarly(lease, from);
        l.minTermWaived = true;
    }
}
