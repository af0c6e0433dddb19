// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Checks} from "./Checks.sol";
import {DaoRecord} from "./DaoRecord.sol";
import {DaoWorld} from "./DaoWorld.sol";

/// @title What holds for the DAO after every action.
contract DaoInvariantTest is DaoWorld, Checks {
    uint256 private constant LOOKED_AT = 3; // proposals, the newest

    function setUp() public override {
        super.setUp();
        targetSelector(FuzzSelector(address(handler), actions()));
        targetContract(address(handler));
    }

    /// forge-config: default.invariant.runs = 32
    /// forge-config: default.invariant.depth = 256
    /// @dev One invariant, so that one history is enough.
    function invariant_theDaoKeepsTheRules() public view {
        noTokenVotesTwice();
        settingsAreThoseDecided();
        nothingElseIsQueued();
        uint256 count = handler.proposalCount();
        for (uint256 n = 0; n < count; ++n) {
            uint256 state = uint256(dao.state(handler.idOf(n)));
            same(state, uint256(handler.stateOf(n)), "a proposal is where votes and time have brought it");
            if (n + LOOKED_AT >= count) votesAreThoseGiven(n, handler.proposalAt(n));
        }
    }

    /// @dev The votes of the last block that is over.
    function noTokenVotesTwice() private view {
        bytes memory words = abi.encodePacked(handler.all());
        uint256[] memory votes = new uint256[](handler.PEOPLE());
        uint256 sum = 0;
        for (uint256 k = 0; k < votes.length; ++k) {
            votes[k] = dao.getVotesWithParams(handler.person(k), block.number - 1, words);
            sum += votes[k];
        }
        atLeast(handler.tokensBefore(), sum, "no token votes twice");
        for (uint256 k = 0; k < votes.length; ++k) {
            uint256 known = handler.votesBefore(handler.person(k));
            same(votes[k], known, "somebody's votes are what it was trusted with and had staked");
        }
    }

    function settingsAreThoseDecided() private view {
        DaoRecord.Settings memory s = handler.settings();
        same(dao.votingDelay(), s.votingDelay, "settings are those that were decided");
        same(dao.votingPeriod(), s.votingPeriod, "settings are those that were decided");
        same(dao.lateQuorumVoteExtension(), s.extension, "settings are those that were decided");
        same(dao.quorumNumerator(), s.quorumBps, "settings are those that were decided");
        same(dao.proposalThreshold(), s.threshold, "settings are those that were decided");
        same(timelock.getMinDelay(), s.timelockDelay, "settings are those that were decided");
    }

    function nothingElseIsQueued() private view {
        same(handler.scheduled(), handler.queued(), "only what has won is queued");
    }

    function votesAreThoseGiven(uint256 n, DaoRecord.Proposal memory p) private view {
        same(dao.proposalSnapshot(p.id), p.snapshot, "a vote begins and ends by the settings of its proposal");
        (uint256 against, uint256 inFavour, uint256 abstain) = dao.proposalVotes(p.id);
        same(against, p.tally[0], "what is counted is what was given");
        same(inFavour, p.tally[1], "what is counted is what was given");
        same(abstain, p.tally[2], "what is counted is what was given");
        same(dao.proposalDeadline(p.id), handler.deadlineOf(n), "a late quorum extends a vote once");
        uint256 sum = 0;
        for (uint256 k = 0; k < handler.PEOPLE(); ++k) {
            address who = handler.person(k);
            same(dao.usedVotes(p.id, who), handler.used(n, who), "what was given is used");
            sum += handler.used(n, who);
        }
        if (block.number > p.snapshot) atLeast(p.tokens, sum, "no more votes than there were tokens");
    }
}
