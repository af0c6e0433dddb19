// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../interfaces/ICapacity.sol";
import {ICertificates} from "../interfaces/ICertificates.sol";
import {IMarket} from "../interfaces/IMarket.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {IWatch} from "../interfaces/IWatch.sol";
import {Days} from "../libraries/Days.sol";

/// @title What the market is deployed with: the contracts that it asks, and the lengths of time.
abstract contract MarketClock is IMarket {
    ICapacity internal immutable CAPACITY;
    IStaking internal immutable STAKING;
    IWatch internal immutable WATCH;
    /// @dev Nobody, where no certificates are known.
    ICertificates internal immutable CERTIFICATES;
    uint256 internal immutable BLOCK_MILLIS;
    /// @dev Seconds.
    uint256 internal immutable DAY;
    /// @dev Seconds that sealing takes, as long as the ledger excuses it.
    uint256 internal immutable SEAL_TIME;
    uint256 private immutable EPOCH_MILLIS;

    constructor(Config memory c) {
        if (c.capacity.code.length == 0) revert InvalidConfig("capacity");
        if (c.staking.code.length == 0) revert InvalidConfig("staking");
        if (c.watch.code.length == 0) revert InvalidConfig("watch");
        if (c.certificates != address(0) && c.certificates.code.length == 0) revert InvalidConfig("certificates");
        if (c.blockMillis == 0) revert InvalidConfig("blockMillis");
        CAPACITY = ICapacity(c.capacity);
        STAKING = IStaking(c.staking);
        WATCH = IWatch(c.watch);
        CERTIFICATES = ICertificates(c.certificates);
        BLOCK_MILLIS = c.blockMillis;
        ICapacity.Config memory ledger = CAPACITY.config();
        EPOCH_MILLIS = uint256(ledger.epochBlocks) * c.blockMillis;
        SEAL_TIME = uint256(ledger.sealGrace) * c.blockMillis / 1000;
        DAY = WATCH.config().daySeconds;
    }

    /// @dev A length of time written for days of 86,400 seconds.
    function _scaled(uint256 time) internal view returns (uint256) {
        return Days.scaled(time, DAY);
    }

    /// @dev The certificate of a kind that a commitment has for a site now; 0: none.
    function _certificateOf(uint256 commitment, bytes32 site, bytes32 kind) internal view returns (bytes32) {
        if (address(CERTIFICATES) == address(0)) return 0;
        return CERTIFICATES.certificateOf(commitment, site, kind);
    }

    /// @dev Whether a commitment is active and lasts this many seconds more, by whole epochs after the current one.
    function _lasts(uint256 commitment, uint256 time) internal view returns (bool) {
        IStaking.Terms memory terms = STAKING.termsOf(commitment);
        uint256 epoch = CAPACITY.currentEpoch();
        if (terms.state != IStaking.State.Active || epoch < terms.startEpoch || epoch > terms.endEpoch) return false;
        return (terms.endEpoch - epoch) * EPOCH_MILLIS >= time * 1000;
    }
}
