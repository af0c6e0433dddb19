// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";

/// @title What the market keeps of offers, accounts, grants and leases, packed for what is read together.
library MarketRecords {
    /// @dev Of a token's smallest unit.
    uint256 internal constant GRAINS = 1e18;

    struct Offer {
        address provider;
        uint16 units; // leased through it now
        uint16 unitsMax;
        uint32 version;
        bool paused;
        bool closed;
        // slot
        address token;
        uint24 minTerm;
        uint24 notice;
        uint48 commitment;
        // slot
        uint128 rate;
        bytes2 region;
        // slot
        bytes32 site;
    }

    /// @dev Whose account it is: one for each token and number.
    struct Owner {
        address renter;
        uint96 number;
        address token;
    }

    struct Account {
        uint256 funds;
        // slot
        uint160 rate;
        uint40 settledAt;
        uint32 generation;
        bool live; // the newest grant
        // slot
        uint256 credit;
        // slot
        uint160 sponsored;
        uint40 expiry;
        uint48 grant; // the newest
        // slot
        address sponsor; // whose grants are accepted
        mapping(uint256 generation => uint256) dryAt;
    }

    /// @dev What a sponsor permitted of a restricted grant, and the newest lease that used such a permission.
    struct LeasePermit {
        uint64 offer;
        uint32 version;
        uint40 until;
        uint48 lease;
    }

    struct Grant {
        address sponsor;
        uint16 shareBps;
        bool restricted;
        uint40 end;
        // slot
        address renter;
        uint96 number;
        // slot
        address token;
        uint40 expiry;
        // slot
        LeasePermit permit; // of a restricted grant alone
    }

    /// @dev What an order writes, and what its confirmation and all that comes later do, are in slots of their own.
    struct Lease {
        address renter;
        uint96 number;
        // slot
        uint144 rate; // of all units
        uint64 offer;
        uint48 grant;
        // slot
        uint144 sponsored;
        uint16 units;
        uint96 orderedAt;
        // slot
        IMarket.State state;
        bool released;
        bool minTermWaived;
        bool earlyEnd;
        uint32 generation;
        uint40 start;
        uint40 noticeAt;
        uint40 endedAt;
        uint40 paidUntil;
        // slots
        bytes32 specHash;
        bytes32 hostKey;
    }

    function requireTerm(bool holds, string memory what) internal pure {
        if (!holds) revert IMarket.InvalidTerms(what);
    }
}
