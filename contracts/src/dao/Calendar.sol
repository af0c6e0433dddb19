// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICouncil} from "../interfaces/ICouncil.sol";
import {Cohorts} from "./Cohorts.sol";
import {CouncilRecords} from "./CouncilRecords.sol";

/// @title When elections are, and by which rules.
/// @dev Dates are fixed, and whoever comes first opens an election: no keeper can hold one up. The votes that count are
/// those of a block to come, so that nobody gains by choosing when to open, and everybody can see it coming.
abstract contract Calendar is Cohorts, AccessManaged {
    /// @dev A phase lasts at least this part of the time between two elections, and an election at most half of it.
    uint256 private constant LEAST_PHASE = 64;
    uint256 private constant LEAST_SUPPORT_BPS = 10; // bounds the candidates to a thousand
    uint256 private constant MOST_SUPPORT_BPS = 500;

    uint256 internal immutable ELECTION_BLOCKS;

    Rules private _rules;
    uint256 private _nextDue;
    uint256 private _count;
    mapping(uint256 election => CouncilRecords.Election) internal _elections;

    constructor(uint256 electionBlocks, Rules memory r, address authority_) AccessManaged(authority_) {
        if (authority_.code.length == 0) revert InvalidConfig("authority");
        if (electionBlocks < LEAST_PHASE) revert InvalidConfig("electionBlocks");
        ELECTION_BLOCKS = electionBlocks;
        _nextDue = block.number + electionBlocks;
        _requireWithin(r);
        _rules = r;
    }

    /// @inheritdoc ICouncil
    function setRules(Rules calldata r) external restricted {
        _requireWithin(r);
        _rules = r;
        emit RulesSet(r);
    }

    /// @inheritdoc ICouncil
    function openElection() external returns (uint256 election) {
        uint256 due = _nextDue;
        if (block.number < due) revert ElectionNotDue(due);
        if (_count != 0 && !_elections[_count].finished) revert ElectionNotFinished(_count);
        election = ++_count;
        // The dates stay when an election is opened late; those that passed are not made up for one by one.
        due += ELECTION_BLOCKS * ((block.number - due) / ELECTION_BLOCKS + 1);
        _nextDue = due;
        Rules memory r = _rules;
        CouncilRecords.Election storage e = _elections[election];
        e.snapshot = SafeCast.toUint48(block.number + r.noticeBlocks);
        e.nominationEnd = e.snapshot + r.nominationBlocks;
        e.votingEnd = e.nominationEnd + r.votingBlocks;
        e.supportBps = r.supportBps;
        uint256 cohort = _electedBy(election);
        emit ElectionOpened(election, cohort, e.snapshot, e.nominationEnd, e.votingEnd, e.supportBps, due);
    }

    /// @inheritdoc ICouncil
    function rules() external view returns (Rules memory) {
        return _rules;
    }

    /// @inheritdoc ICouncil
    function nextDue() external view returns (uint256) {
        return _nextDue;
    }

    /// @inheritdoc ICouncil
    function electionCount() public view returns (uint256) {
        return _count;
    }

    /// @inheritdoc ICouncil
    function electionOf(uint256 election) external view returns (Election memory) {
        CouncilRecords.Election storage e = _elections[election];
        return Election({
            cohort: SafeCast.toUint8(_electedBy(election)),
            phase: _phaseOf(e),
            snapshot: e.snapshot,
            nominationEnd: e.nominationEnd,
            votingEnd: e.votingEnd,
            supportBps: e.supportBps,
            nominees: e.nominees,
            candidates: SafeCast.toUint32(e.candidates.length)
        });
    }

    /// @dev The newest election, which has to be in a phase.
    function _electionIn(Phase wanted) internal view returns (CouncilRecords.Election storage e) {
        e = _elections[_count];
        Phase phase = _phaseOf(e);
        if (phase != wanted) revert WrongPhase(_count, phase, wanted);
    }

    /// @dev The cohort that an election fills. They take turns.
    function _electedBy(uint256 election) internal pure returns (uint256 cohort) {
        return (election + 1) % 2;
    }

    function _phaseOf(CouncilRecords.Election storage e) private view returns (Phase) {
        if (e.snapshot == 0) return Phase.None;
        if (e.finished) return Phase.Finished;
        if (block.number <= e.snapshot) return Phase.Notice;
        if (block.number <= e.nominationEnd) return Phase.Nomination;
        return block.number <= e.votingEnd ? Phase.Voting : Phase.Over;
    }

    function _requireWithin(Rules memory r) private view {
        uint256 least = ELECTION_BLOCKS / LEAST_PHASE;
        if (r.noticeBlocks < least) revert InvalidConfig("noticeBlocks");
        if (r.nominationBlocks < least) revert InvalidConfig("nominationBlocks");
        if (r.votingBlocks < least) revert InvalidConfig("votingBlocks");
        uint256 all = uint256(r.noticeBlocks) + r.nominationBlocks + r.votingBlocks;
        if (all > ELECTION_BLOCKS / 2) revert InvalidConfig("votingBlocks");
        if (r.supportBps < LEAST_SUPPORT_BPS || r.supportBps > MOST_SUPPORT_BPS) revert InvalidConfig("supportBps");
    }
}
