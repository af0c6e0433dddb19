// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";
import {Granting} from "../libraries/Granting.sol";
import {Accounts} from "./Accounts.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Grants: credit of a sponsor that pays a part of what an account leases, and can be paid out to nobody but the
/// sponsor.
abstract contract Grants is Accounts {
    uint256 internal constant BPS = Granting.BPS;

    /// @inheritdoc IMarket
    function acceptSponsor(address token, uint256 number, address sponsor) external {
        _accountOf(_ownerOf(msg.sender, token, number)).sponsor = sponsor;
        emit SponsorAccepted(msg.sender, token, number, sponsor);
    }

    /// @inheritdoc IMarket
    function grantCredit(
        address renter,
        address token,
        uint256 number,
        uint256 amount,
        uint256 shareBps,
        uint256 expiry,
        bool restricted
    ) external nonReentrant returns (uint256 grant) {
        MarketRecords.Owner memory owner = _ownerOf(renter, token, number);
        MarketRecords.Account storage account = _settled(owner);
        grant = ++grantCount;
        Granting.Credit memory credit = Granting.Credit(grant, amount, shareBps, expiry, restricted);
        Granting.give(account, _grants[grant], owner, credit);
        _take(token, msg.sender, amount);
    }

    /// @inheritdoc IMarket
    function endGrant(uint256 grant) external nonReentrant {
        MarketRecords.Grant storage given = _grants[grant];
        MarketRecords.Owner memory owner = _ownerOfGrant(given);
        if (msg.sender != owner.renter) Granting.requireSponsor(given, grant);
        Granting.requireNotOver(given, grant);
        MarketRecords.Account storage account = _settled(owner);
        // One that ran out or expired is over with that: its sponsor needs nobody else to get the rest back.
        if (_isLive(account, grant)) _endGrant(account, owner.token);
    }

    /// @inheritdoc IMarket
    function permitLease(uint256 grant, uint256 offer, uint256 version, uint256 until) external {
        Granting.permit(_grants[grant], grant, offer, version, until);
    }

    /// @inheritdoc IMarket
    function grantOf(uint256 grant) external view returns (Grant memory) {
        MarketRecords.Grant storage given = _grants[grant];
        MarketRecords.LeasePermit storage permitted = given.permit;
        return Grant({
            sponsor: given.sponsor,
            account: accountKey(given.renter, given.token, given.number),
            shareBps: given.shareBps,
            restricted: given.restricted,
            expiry: given.expiry,
            end: given.end,
            offer: permitted.offer,
            version: permitted.version,
            until: permitted.until,
            lease: permitted.lease
        });
    }

    /// @dev Whether a grant, perhaps none, is the live one of an account that is settled.
    function _isLive(MarketRecords.Account storage account, uint256 grant) internal view returns (bool) {
        return account.live && account.grant == grant;
    }

    function _ownerOfGrant(MarketRecords.Grant storage given) private view returns (MarketRecords.Owner memory) {
        return MarketRecords.Owner({renter: given.renter, number: given.number, token: given.token});
    }

    function _oweSponsor(uint256 grant, address token, uint256 grains) internal {
        if (grains != 0) _owe(_grants[grant].sponsor, token, grains);
    }
}
