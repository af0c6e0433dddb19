// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";
import {Offering} from "../libraries/Offering.sol";
import {MarketClock} from "./MarketClock.sol";
import {MarketRecords} from "./MarketRecords.sol";

/// @title Offers: what a provider asks for units of a commitment. What is changed holds for leases to come.
abstract contract Offers is MarketClock {
    /// @inheritdoc IMarket
    uint256 public offerCount;

    mapping(uint256 offer => MarketRecords.Offer) internal _offers;

    /// @inheritdoc IMarket
    function postOffer(uint256 commitment, address token, Terms calldata terms, Description calldata description)
        external
        returns (uint256 offer)
    {
        _requireCaller(commitment, STAKING.termsOf(commitment).provider);
        offer = ++offerCount;
        Offering.post(_offers[offer], offer, commitment, token, terms, description, DAY);
    }

    /// @inheritdoc IMarket
    function repriceOffer(uint256 offer, uint128 rate) external {
        Offering.reprice(_ownOffer(offer), offer, rate);
    }

    /// @inheritdoc IMarket
    function describeOffer(uint256 offer, Description calldata description) external {
        Offering.describe(_ownOffer(offer), offer, description);
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
            region: posted.region,
            site: posted.site,
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
}
