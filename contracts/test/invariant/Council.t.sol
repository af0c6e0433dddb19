// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Council} from "../../src/dao/Council.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilTest} from "../council/CouncilTest.sol";
import {BrakeDouble} from "../doubles/BrakeDouble.sol";
import {Checks} from "./Checks.sol";
import {CouncilHandler} from "./CouncilHandler.sol";

/// @title What holds for the council after every action.
contract CouncilInvariantTest is CouncilTest, Checks {
    CouncilHandler private handler;
    BrakeDouble private brake;

    function setUp() public override {
        super.setUp();
        handler = new CouncilHandler(council, staking, token, dao);
        assertTrue(token.transfer(address(handler), 6e8 ether));
        handler.begin();

        bytes4[] memory actions = new bytes4[](18);
        for (uint256 k = 0; k < 4; ++k) {
            actions[k] = CouncilHandler.wait.selector;
            actions[4 + k] = k < 2 ? CouncilHandler.support.selector : CouncilHandler.vote.selector;
        }
        actions[8] = CouncilHandler.open.selector;
        actions[9] = CouncilHandler.stand.selector;
        actions[10] = CouncilHandler.stand.selector;
        actions[11] = CouncilHandler.move.selector;
        actions[12] = CouncilHandler.finish.selector;
        actions[13] = CouncilHandler.resign.selector;
        actions[14] = CouncilHandler.remove.selector;
        actions[15] = CouncilHandler.setRules.selector;
        actions[16] = CouncilHandler.approve.selector;
        actions[17] = CouncilHandler.approve.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    function config() internal override returns (ICouncil.Config memory c) {
        c = super.config();
        (c.electionBlocks, c.pauseBlocks, c.actionBlocks) = (640, 30, 20);
    }

    function rules() internal pure override returns (ICouncil.Rules memory) {
        return ICouncil.Rules({noticeBlocks: 10, nominationBlocks: 40, votingBlocks: 40, supportBps: 30});
    }

    function ledgerOf() internal override returns (address) {
        if (address(brake) == address(0)) {
            brake = new BrakeDouble(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2));
        }
        return address(brake);
    }

    /// forge-config: default.invariant.runs = 48
    /// forge-config: default.invariant.depth = 160
    /// @dev One invariant, so that one history is enough.
    function invariant_theCouncilKeepsTheRules() public view {
        seatsAreSomebodys();
        votesAreSpentOnce();
        whoWasRemovedIsOut();
    }

    /// @dev Seven at most, nobody twice, and each as the record has it.
    function seatsAreSomebodys() private view {
        address[7] memory members = council.members();
        uint256 count = 0;
        for (uint256 seat = 0; seat < 7; ++seat) {
            if (members[seat] == address(0)) continue;
            ++count;
            (bool sits, uint256 place) = council.seatOf(members[seat]);
            if (!sits) assertTrue(sits, "who has a seat sits");
            same(place, seat, "nobody has two seats");
        }
        same(council.sitting(), count, "those who sit are counted");
        for (uint256 k = 0; k < handler.PEOPLE(); ++k) {
            address who = handler.person(k);
            (bool sits,) = council.seatOf(who);
            if (sits != handler.sits(who)) assertEq(sits, handler.sits(who), "seats are won and lost as is said");
        }
    }

    function votesAreSpentOnce() private view {
        uint256 election = council.electionCount();
        uint256 all = 0;
        for (uint256 k = 0; k < handler.PEOPLE(); ++k) {
            address who = handler.person(k);
            (uint256 supported, uint256 voted) = council.spentOf(election, who);
            same(supported, handler.supported(election, who), "support that was given is spent");
            same(voted, handler.voted(election, who), "votes that were given are spent");
            atLeast(handler.powerOf(election, who), supported, "nobody gives more support than it has votes");
            atLeast(handler.powerOf(election, who), voted, "nobody votes with more than it has");
            all += council.nomineeOf(election, who).votes;
        }
        same(all, handler.votes(election), "candidates have the votes that were given");
    }

    function whoWasRemovedIsOut() private view {
        for (uint256 k = 0; k < handler.PEOPLE(); ++k) {
            address who = handler.person(k);
            if (!handler.isOutcast(who)) continue;
            (bool sits,) = council.seatOf(who);
            if (sits) assertFalse(sits, "who was removed is not back within the term");
        }
    }
}
