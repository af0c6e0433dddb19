// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IMarket} from "../interfaces/IMarket.sol";
import {MarketRecords} from "../market/MarketRecords.sol";

/// @title Granting: what a grant may be, how it is written down, and which leases its sponsor permits.
/// @dev What is external has an address of its own, as `Settling` has: the market's code would be too large.
library Granting {
    /// @dev What rates of parts are parts of.
    uint256 internal constant BPS = 10_000;

    struct Credit {
        uint256 grant;
        uint256 amount; // smallest units of the token
        uint256 shareBps;
        uint256 expiry;
        bool restricted;
    }

    /// @notice Writes the sender's credit to an account that is settled. The caller takes the tokens.
    function give(
        MarketRecords.Account storage account,
        MarketRecords.Grant storage given,
        MarketRecords.Owner memory owner,
        Credit memory credit
    ) external {
        if (credit.amount == 0) revert IMarket.ZeroAmount();
        MarketRecords.requireTerm(credit.shareBps != 0 && credit.shareBps <= BPS, "shareBps");
        MarketRecords.requireTerm(credit.expiry > block.timestamp && credit.expiry <= type(uint40).max, "expiry");
        if (account.sponsor != msg.sender) revert IMarket.SponsorNotAccepted(msg.sender);
        if (account.live) revert IMarket.GrantIsLive(account.grant);

        // A count, and what was looked at above.
        // forge-lint: disable-start(unsafe-typecast)
        account.grant = uint48(credit.grant);
        account.live = true;
        account.credit = credit.amount * MarketRecords.GRAINS;
        account.sponsored = 0;
        account.expiry = uint40(credit.expiry);
        given.sponsor = msg.sender;
        given.shareBps = uint16(credit.shareBps);
        given.restricted = credit.restricted;
        given.renter = owner.renter;
        given.number = owner.number;
        given.token = owner.token;
        given.expiry = uint40(credit.expiry);
        // forge-lint: disable-end(unsafe-typecast)
        emit IMarket.CreditGranted(
            credit.grant,
            owner.renter,
            owner.token,
            owner.number,
            msg.sender,
            credit.amount,
            credit.shareBps,
            credit.expiry,
            credit.restricted
        );
    }

    /// @notice Permits one lease, instead of what was permitted before; which lease used a permission last stays known.
    function permit(MarketRecords.Grant storage given, uint256 grant, uint256 offer, uint256 version, uint256 until)
        external
    {
        requireSponsor(given, grant);
        requireNotOver(given, grant);
        MarketRecords.requireTerm(given.restricted, "restricted");
        MarketRecords.LeasePermit storage permitted = given.permit;
        permitted.offer = SafeCast.toUint64(offer);
        permitted.version = SafeCast.toUint32(version);
        permitted.until = SafeCast.toUint40(until);
        emit IMarket.LeasePermitted(grant, offer, version, until);
    }

    function requireSponsor(MarketRecords.Grant storage given, uint256 grant) internal view {
        if (msg.sender != given.sponsor) revert IMarket.NotParty(grant, msg.sender);
    }

    /// @dev One that expired, or ran out, and of which nobody took notice yet, passes.
    function requireNotOver(MarketRecords.Grant storage given, uint256 grant) internal view {
        if (given.end != 0) revert IMarket.GrantNotLive(grant);
    }
}
