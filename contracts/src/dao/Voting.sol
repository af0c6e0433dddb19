// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICouncil} from "../interfaces/ICouncil.sol";
import {CouncilRecords} from "./CouncilRecords.sol";
import {Nominations} from "./Nominations.sol";
import {Ranking} from "./Ranking.sol";

/// @title The vote, and what comes of it.
abstract contract Voting is Nominations {
    using Ranking for CouncilRecords.Election;

    /// @inheritdoc ICouncil
    function vote(address[] calldata candidates, uint256[] calldata amounts, uint256[] calldata commitments) external {
        CouncilRecords.Election storage e = _electionIn(Phase.Voting);
        e.voted[msg.sender] = _spend(e, e.voted[msg.sender], candidates, amounts, commitments);
        uint256 most = _mostLeaders();
        for (uint256 k = 0; k < candidates.length; ++k) {
            CouncilRecords.Nominee storage nominee = e.nominee[candidates[k]];
            if (!nominee.candidate) revert NotACandidate(candidates[k]);
            _requireNotBarred(candidates[k]);
            nominee.votes += SafeCast.toUint128(amounts[k]);
            emit Voted(electionCount(), msg.sender, candidates[k], amounts[k], nominee.votes);
            e.raise(candidates[k], most);
        }
    }

    /// @inheritdoc ICouncil
    function finishElection() external {
        CouncilRecords.Election storage e = _electionIn(Phase.Over);
        e.finished = true;
        uint256 election = electionCount();
        (uint256 first, uint256 end) = _seatsOf(_electedBy(election));
        (address[] memory winners, uint256 count) = _winners(e, end - first);
        bool[SEATS] memory kept;
        // Who is re-elected keeps the seat.
        for (uint256 k = 0; k < count; ++k) {
            (bool sits, uint256 seat) = seatOf(winners[k]);
            if (!sits) continue;
            kept[seat] = true;
            emit Elected(election, winners[k], seat, winners[k]);
        }
        for (uint256 k = 0; k < count; ++k) {
            (bool sits,) = seatOf(winners[k]);
            if (sits) continue;
            uint256 seat = _seatFor(kept, first, end);
            kept[seat] = true;
            emit Elected(election, winners[k], seat, _memberAt(seat));
            _seat(winners[k], seat);
        }
        emit ElectionFinished(election, count);
    }

    /// @inheritdoc ICouncil
    function leadersOf(uint256 election) external view returns (address[] memory) {
        return _elections[election].leaders;
    }

    /// @inheritdoc ICouncil
    function spentOf(uint256 election, address voter) external view returns (uint256 supported, uint256 voted) {
        CouncilRecords.Election storage e = _elections[election];
        return (e.supported[voter], e.voted[voter]);
    }

    /// @dev The leaders who were not removed meanwhile, at most as many as there are seats.
    function _winners(CouncilRecords.Election storage e, uint256 most)
        private
        view
        returns (address[] memory winners, uint256 count)
    {
        winners = new address[](most);
        uint256 leaders = e.leaders.length;
        for (uint256 k = 0; k < leaders && count < most; ++k) {
            address leader = e.leaders[k];
            if (!_isBarred(leader)) winners[count++] = leader;
        }
    }

    /// @dev A seat of a cohort for somebody new: a vacant one, or else the first whose member was not elected.
    function _seatFor(bool[SEATS] memory kept, uint256 first, uint256 end) private view returns (uint256 seat) {
        seat = end;
        for (uint256 k = end; k > first; --k) {
            if (kept[k - 1]) continue;
            if (_memberAt(k - 1) == address(0)) return k - 1;
            seat = k - 1;
        }
    }
}
