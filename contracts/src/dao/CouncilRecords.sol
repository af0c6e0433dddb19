// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title How the council's records are kept.
library CouncilRecords {
    struct Election {
        uint48 snapshot; // 0: there is no such election
        uint48 nominationEnd;
        uint48 votingEnd;
        uint16 supportBps;
        uint32 nominees;
        bool finished;
        address[] candidates; // as they were admitted
        address[] leaders; // by rank
        mapping(address account => Nominee) nominee;
        mapping(address voter => uint256) supported;
        mapping(address voter => uint256) voted;
    }

    struct Nominee {
        uint32 order; // from 1
        bool accepted;
        bool candidate;
        uint8 rank; // among the leaders, from 1; 0: is none
        uint128 support;
        uint128 votes;
    }

    /// @notice A call that members approve. By seat, so that nobody counts who has left.
    struct Action {
        address[7] approvers;
        bool executed;
    }
}
