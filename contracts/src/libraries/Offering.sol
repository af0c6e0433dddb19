// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";
import {MarketRecords} from "../market/MarketRecords.sol";
import {Days} from "./Days.sol";

/// @title Offering: what an offer may say, and how it is written down.
/// @dev The code has an address of its own, as `Settling` has: the market's would be too large.
library Offering {
    uint256 private constant LEAST_TERM = 15 minutes;
    uint256 private constant MOST_TERM = 7 days;
    uint256 private constant MOST_URL_BYTES = 256;

    /// @notice Writes a new offer of the sender's.
    /// @param day The length of a day, in seconds.
    function post(
        MarketRecords.Offer storage posted,
        uint256 offer,
        uint256 commitment,
        address token,
        IMarket.Terms calldata terms,
        IMarket.Description calldata description,
        uint256 day
    ) external {
        _requireTerms(terms, day);
        MarketRecords.requireTerm(token.code.length != 0, "token");
        // Counts, and what was looked at above.
        // forge-lint: disable-start(unsafe-typecast)
        posted.provider = msg.sender;
        posted.unitsMax = terms.unitsMax;
        posted.version = 1;
        posted.token = token;
        posted.minTerm = uint24(terms.minTerm);
        posted.notice = uint24(terms.notice);
        posted.rate = terms.rate;
        posted.commitment = uint48(commitment);
        // forge-lint: disable-end(unsafe-typecast)
        _locate(posted, description);
        emit IMarket.OfferPosted(offer, commitment, msg.sender, token, terms, description);
    }

    /// @notice Changes an offer's price.
    function reprice(MarketRecords.Offer storage posted, uint256 offer, uint128 rate) external {
        MarketRecords.requireTerm(rate != 0, "rate");
        posted.rate = rate;
        emit IMarket.OfferRepriced(offer, ++posted.version, rate);
    }

    /// @notice Describes an offer anew.
    function describe(MarketRecords.Offer storage posted, uint256 offer, IMarket.Description calldata description)
        external
    {
        _locate(posted, description);
        emit IMarket.OfferDescribed(offer, ++posted.version, description);
    }

    /// @dev Of a description, only what contracts ask for is kept.
    function _locate(MarketRecords.Offer storage posted, IMarket.Description calldata description) private {
        uint256 length = bytes(description.url).length;
        MarketRecords.requireTerm(length != 0 && length <= MOST_URL_BYTES, "url");
        posted.region = description.region;
        posted.site = description.site;
    }

    function _requireTerms(IMarket.Terms calldata terms, uint256 day) private pure {
        MarketRecords.requireTerm(terms.rate != 0, "rate");
        MarketRecords.requireTerm(terms.unitsMax != 0, "unitsMax");
        uint256 most = Days.scaled(MOST_TERM, day);
        MarketRecords.requireTerm(terms.minTerm >= Days.scaled(LEAST_TERM, day) && terms.minTerm <= most, "minTerm");
        MarketRecords.requireTerm(terms.notice >= terms.minTerm && terms.notice <= most, "notice");
    }
}
