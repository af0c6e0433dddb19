// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../interfaces/IMarket.sol";

/// @title What the market keeps of offers, accounts, grants and leases, packed for what is read together.
library MarketRecords {
    struct Offer {
        address provider;
        uint16 units; // leased through it now
        uint16 unitsMax;
        uint32 version;
        bool paused;
        bool closed;
        // slot
        address token;
        uint32 minTerm;
        uint32 notice;
        // slot
        uint128 rate;
        uint64 commitment;
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

    struct Grant {
        address sponsor;
        uint16 shareBps;
        uint40 expiry;
        uint40 end;
        // slots
        Owner owner;
    }

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
        uint40 orderedAt;
        uint40 noticeAt;
        // slot
        IMarket.State state;
        bool released;
        bool minTermWaived;
        bool earlyEnd;
        uint32 generation;
        uint40 start;
        uint40 endedAt;
        uint40 paidUntil;
        // slots
        bytes32 specHash;
        bytes32 hostKey;
    }
}
