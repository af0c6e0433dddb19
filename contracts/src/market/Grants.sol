// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";
import {Accounts} from "./Accounts.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Grants: credit of a sponsor that pays a part of what an account leases, and can be paid out to nobody but the
/// sponsor.
abstract contract Grants is Accounts {
    /// @dev What rates of parts are parts of.
    uint256 internal constant BPS = 10_000;

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
        uint256 expiry
    ) external nonReentrant returns (uint256 grant) {
        _requireAmount(amount);
        MarketRecords.requireTerm(shareBps != 0 && shareBps <= BPS, "shareBps");
        MarketRecords.requireTerm(expiry > block.timestamp && expiry <= type(uint40).max, "expiry");
        MarketRecords.Owner memory owner = _ownerOf(renter, token, number);
        MarketRecords.Account storage account = _settled(owner);
        if (account.sponsor != msg.sender) revert SponsorNotAccepted(msg.sender);
        if (account.live) revert GrantIsLive(account.grant);

        grant = ++grantCount;
        // A count, and what was looked at above.
        // forge-lint: disable-start(unsafe-typecast)
        account.grant = uint48(grant);
        account.live = true;
        account.credit = amount * GRAINS;
        account.sponsored = 0;
        account.expiry = uint40(expiry);
        MarketRecords.Grant storage given = _grants[grant];
        given.sponsor = msg.sender;
        given.shareBps = uint16(shareBps);
        given.expiry = uint40(expiry);
        given.owner = owner;
        // forge-lint: disable-end(unsafe-typecast)
        emit CreditGranted(grant, renter, token, number, msg.sender, amount, shareBps, expiry);
        _take(token, msg.sender, amount);
    }

    /// @inheritdoc IMarket
    function endGrant(uint256 grant) external nonReentrant {
        MarketRecords.Grant storage given = _grants[grant];
        MarketRecords.Owner memory owner = given.owner;
        if (msg.sender != given.sponsor && msg.sender != owner.renter) revert NotParty(grant, msg.sender);
        MarketRecords.Account storage account = _settled(owner);
        if (!_isLive(account, grant)) revert GrantNotLive(grant);
        _endGrant(account, owner.token);
    }

    /// @inheritdoc IMarket
    function grantOf(uint256 grant) external view returns (Grant memory) {
        MarketRecords.Grant storage given = _grants[grant];
        MarketRecords.Owner memory owner = given.owner;
        return Grant({
            sponsor: given.sponsor,
            account: accountKey(owner.renter, owner.token, owner.number),
            shareBps: given.shareBps,
            expiry: given.expiry,
            end: given.end
        });
    }

    /// @dev Whether a grant, perhaps none, is the live one of an account that is settled.
    function _isLive(MarketRecords.Account storage account, uint256 grant) internal view returns (bool) {
        return account.live && account.grant == grant;
    }

    function _oweSponsor(uint256 grant, address token, uint256 grains) internal {
        if (grains != 0) _owe(_grants[grant].sponsor, token, grains);
    }
}
