// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CouncilRecords} from "./CouncilRecords.sol";

/// @title Who leads an election, kept up as votes come: votes only grow, so that whoever leads can only be overtaken.
/// @dev A few places are moved for each vote, and none is looked for at the end, however many candidates there are.
library Ranking {
    /// @dev Puts a candidate where it belongs, among at most some leaders, after it was admitted or its votes have grown.
    function raise(CouncilRecords.Election storage e, address candidate, uint256 most) internal {
        address[] storage leaders = e.leaders;
        CouncilRecords.Nominee storage nominee = e.nominee[candidate];
        uint256 place = nominee.rank; // from 1
        if (place == 0) {
            place = leaders.length;
            if (place < most) {
                leaders.push();
                ++place;
            } else {
                CouncilRecords.Nominee storage last = e.nominee[leaders[place - 1]];
                if (!_leads(nominee, last)) return;
                last.rank = 0;
            }
        }
        for (; place > 1; --place) {
            address above = leaders[place - 2];
            CouncilRecords.Nominee storage other = e.nominee[above];
            if (!_leads(nominee, other)) break;
            leaders[place - 1] = above;
            // forge-lint: disable-next-line(unsafe-typecast)
            other.rank = uint8(place);
        }
        leaders[place - 1] = candidate;
        // forge-lint: disable-next-line(unsafe-typecast)
        nominee.rank = uint8(place);
    }

    /// @dev More votes lead; of as many, the one nominated earlier does.
    function _leads(CouncilRecords.Nominee storage a, CouncilRecords.Nominee storage b) private view returns (bool) {
        return a.votes > b.votes || (a.votes == b.votes && a.order < b.order);
    }
}
