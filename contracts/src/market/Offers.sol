// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";
import {MarketClock} from "./MarketClock.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Offers: what a provider asks for units of a commitment. What is changed holds for leases to come.
abstract contract Offers is MarketClock {
    uint256 private constant LEAST_TERM = 15 minutes;
    uint256 private constant MOST_TERM = 7 days;
    uint256 private constant MOST_URL_BYTES = 256;

    /// @inheritdoc IMarket
    uint256 public offerCount;

    mapping(uint256 offer => MarketRecords.Offer) internal _offers;

    /// @inheritdoc IMarket
    function postOffer(uint256 commitment, address token, Terms calldata terms, Description calldata description)
        external
        returns (uint256 offer)
    {
        _requireCaller(commitment, STAKING.termsOf(commitment).provider);
        _requireTerms(terms);
        MarketRecords.requireTerm(token.code.length != 0, "token");
        _requireUrl(description);

        offer = ++offerCount;
        // A count, and what was looked at above.
        // forge-lint: disable-start(unsafe-typecast)
        MarketRecords.Offer storage posted = _offers[offer];
        posted.provider = msg.sender;
        posted.unitsMax = terms.unitsMax;
        posted.version = 1;
        posted.token = token;
        posted.minTerm = uint24(terms.minTerm);
        posted.notice = uint24(terms.notice);
        posted.rate = terms.rate;
        posted.commitment = uint48(commitment);
        // forge-lint: disable-end(unsafe-typecast)
        emit OfferPosted(offer, commitment, msg.sender, token, terms, description);
    }

    /// @inheritdoc IMarket
    function repriceOffer(uint256 offer, uint128 rate) external {
        MarketRecords.Offer storage posted = _ownOffer(offer);
        MarketRecords.requireTerm(rate != 0, "rate");
        posted.rate = rate;
        emit OfferRepriced(offer, ++posted.version, rate);
    }

    /// @inheritdoc IMarket
    function describeOffer(uint256 offer, Description calldata description) external {
        MarketRecords.Offer storage posted = _ownOffer(offer);
        _requireUrl(description);
        emit OfferDescribed(offer, ++posted.version, description);
    }

    /// @inheritdoc IMarket
    function pauseOffer(uint256 offer, bool paused) external {
        _ownOffer(offer).paused = paused;
        emit OfferPaused(offer, paused);
    }

    /// @inheritdoc IMarket
    function closeOffer(uint256 offer) external {
        _ownOffer(offer).closed = true;
        emit OfferClosed(offer);
    }

    /// @inheritdoc IMarket
    function offerOf(uint256 offer) external view returns (Offer memory) {
        MarketRecords.Offer storage posted = _offers[offer];
        return Offer({
            commitment: posted.commitment,
            token: posted.token,
            version: posted.version,
            units: posted.units,
            paused: posted.paused,
            closed: posted.closed,
            terms: Terms({rate: posted.rate, unitsMax: posted.unitsMax, minTerm: posted.minTerm, notice: posted.notice})
        });
    }

    function _openOffer(uint256 offer) internal view returns (MarketRecords.Offer storage posted) {
        posted = _offers[offer];
        if (posted.version == 0 || posted.closed) revert OfferNotOpen(offer);
    }

    function _isProvider(MarketRecords.Offer storage posted) internal view returns (bool) {
        return posted.provider == msg.sender;
    }

    function _onlyProvider(MarketRecords.Offer storage posted) internal view {
        _requireCaller(posted.commitment, posted.provider);
    }

    function _requireCaller(uint256 commitment, address provider) private view {
        if (msg.sender != provider) revert NotProvider(commitment, msg.sender);
    }

    function _ownOffer(uint256 offer) private view returns (MarketRecords.Offer storage posted) {
        posted = _openOffer(offer);
        _onlyProvider(posted);
    }

    function _requireTerms(Terms calldata terms) private view {
        MarketRecords.requireTerm(terms.rate != 0, "rate");
        MarketRecords.requireTerm(terms.unitsMax != 0, "unitsMax");
        uint256 most = _scaled(MOST_TERM);
        MarketRecords.requireTerm(terms.minTerm >= _scaled(LEAST_TERM) && terms.minTerm <= most, "minTerm");
        MarketRecords.requireTerm(terms.notice >= terms.minTerm && terms.notice <= most, "notice");
    }

    function _requireUrl(Description calldata description) private pure {
        uint256 length = bytes(description.url).length;
        MarketRecords.requireTerm(length != 0 && length <= MOST_URL_BYTES, "url");
    }
}
