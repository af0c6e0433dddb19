// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {CouncilTest} from "./council/CouncilTest.sol";

/// @title What elections and the council's actions cost. None of them grows with the number of candidates.
/// forge-config: default.isolate = true
contract CouncilGasTest is CouncilTest {
    uint256 private constant VOTE = 300_000;
    uint256 private constant FINISH = 250_000;
    uint256 private constant APPROVE = 200_000;

    function test_anElection() public {
        open();
        vm.snapshotGasLastCall("openElection");
        vm.roll(council.electionOf(1).snapshot + 1);
        nominateSelf(newcomer(0));
        vm.snapshotGasLastCall("nominate, itself");
        support(alice, newcomer(0), LEAST);
        vm.snapshotGasLastCall("support, one who stands by it");
    }

    /// @dev More candidates than there are leaders to keep.
    function candidates(uint256 count) private {
        beginNominations();
        for (uint256 k = 0; k < count; ++k) {
            stand(newcomer(k));
        }
        goToTheVote();
    }

    /// @dev The worst: the last leads from now on, and all who led move a place down.
    function measureVote(uint256 count, string memory name) private {
        candidates(count);
        for (uint256 k = 0; k < count - 1; ++k) {
            vote(alice, newcomer(k), 100 + k);
        }
        vote(bob, newcomer(count - 1), 1e6);
        assertLe(vm.snapshotGasLastCall(name), VOTE);
        assertEq(council.leadersOf(1)[0], newcomer(count - 1));
    }

    function test_aVoteThatMovesAll_12() public {
        measureVote(12, "vote, to the first place of 12 candidates");
    }

    function test_aVoteThatMovesAll_20() public {
        measureVote(20, "vote, to the first place of 20 candidates");
    }

    function test_aVoteForFour() public {
        candidates(4);
        address[] memory who = new address[](4);
        uint256[] memory amounts = new uint256[](4);
        for (uint256 k = 0; k < 4; ++k) {
            (who[k], amounts[k]) = (newcomer(k), 1e6 ether);
        }
        vm.prank(alice);
        council.vote(who, amounts, none());
        assertLe(vm.snapshotGasLastCall("vote, for four candidates"), VOTE);
    }

    /// @dev All four who sit lose their seats.
    function test_finish() public {
        candidates(12);
        for (uint256 k = 0; k < 12; ++k) {
            vote(alice, newcomer(k), 100 + k);
        }
        finish();
        assertLe(vm.snapshotGasLastCall("finishElection, four new members"), FINISH);
        assertEq(seatOf(newcomer(11)), 0);
    }

    /// @dev The first approval makes the action, and the fourth does it.
    function measureApprovals(bytes memory call, string memory name) private {
        approve(call, 0, 1);
        assertLe(vm.snapshotGasLastCall(string.concat(name, ", the first approval")), APPROVE);
        approve(call, 1, 3);
        approve(call, 3, 4);
        assertLe(vm.snapshotGasLastCall(string.concat(name, ", done")), APPROVE);
    }

    function test_pause() public {
        (uint256 nonce, uint256 expiry) = terms();
        measureApprovals(abi.encodeCall(council.pause, (nonce, expiry)), "pause");
        assertTrue(staking.paused());
        (, uint256 end,) = council.pauseState();
        vm.roll(end);
        council.endPause();
        vm.snapshotGasLastCall("endPause");
    }

    function test_cancel() public {
        (uint256 nonce, uint256 expiry) = terms();
        vm.prank(dao);
        timelock.schedule(address(staking), 0, "", 0, 0, 1 days);
        bytes32 operation = timelock.hashOperation(address(staking), 0, "", 0, 0);
        measureApprovals(abi.encodeCall(council.cancelOperation, (operation, nonce, expiry)), "cancelOperation");
        assertFalse(timelock.isOperation(operation));
    }

    function test_giveBack() public {
        uint256 id = slashed();
        (uint256 nonce, uint256 expiry) = terms();
        measureApprovals(abi.encodeCall(council.giveBack, (id, 0, nonce, expiry)), "giveBack");
        assertEq(uint8(staking.slashOf(id, 0).fate), uint8(IStaking.Fate.GivenBack));
    }

    function slashed() private returns (uint256 id) {
        token.approve(address(staking), type(uint256).max);
        id = staking.createCommitment(10, 10, 0, 20, 1000, 2000 ether);
        ledger.setCounts(id, 1, 30, 30, 0);
        ledger.setEpoch(2);
        staking.settle(id, 1);
    }
}
