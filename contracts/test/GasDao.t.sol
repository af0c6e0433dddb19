// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DaoTest} from "./dao/DaoTest.sol";

/// @title What governing costs. A vote grows with the commitments that it names, at most 64.
/// forge-config: default.isolate = true
contract DaoGasTest is DaoTest {
    uint256 private constant PROPOSE = 110_000;
    uint256 private constant VOTE = 150_000;
    uint256 private constant EACH_COMMITMENT = 40_000;
    uint256 private constant COMMITMENTS = 64;
    uint256 private constant EPOCHS = 8;

    /// @dev Whoever votes is the provider of so many commitments and their delegator, and both stakes have changed in each
    /// of some epochs.
    function commit(uint256 count) private returns (bytes memory ids) {
        for (uint256 k = 0; k < count; ++k) {
            ids = abi.encodePacked(ids, create(COLLATERAL / 10));
        }
        for (uint256 epoch = 0; epoch < EPOCHS; ++epoch) {
            for (uint256 id = 1; id <= count; ++id) {
                addBond(id, 1 ether);
                delegate(provider, id, 1 ether);
            }
            pass(100);
        }
    }

    function measure(uint256 count, string memory name) private {
        bytes memory ids = commit(count);
        uint256 id = begin();
        uint256 held = flt.balanceOf(provider);
        // A bond, and its changes, and what is delegated.
        uint256 each = COLLATERAL / 10 + 2 * EPOCHS * 1 ether;
        assertApproxEqAbs(vote(provider, id, FOR, ids), held + count * each, count); // rounded down
        assertLe(vm.snapshotGasLastCall(name), VOTE + count * EACH_COMMITMENT);
    }

    function test_propose() public {
        propose(alice, raise("raise the bounty, for the reasons that are given at a place with a long address"));
        assertLe(vm.snapshotGasLastCall("propose"), PROPOSE);
    }

    function test_vote() public {
        uint256 id = begin();
        vote(bob, id, FOR);
        vm.snapshotGasLastCall("castVote, the first");
        vote(alice, id, FOR);
        assertLe(vm.snapshotGasLastCall("castVote, held"), VOTE);
        vote(provider, id, FRACTIONAL, fraction(1 ether, 2 ether, 3 ether));
        assertLe(vm.snapshotGasLastCall("castVote, in parts"), VOTE);
    }

    function test_voteWith1() public {
        measure(1, "castVote, held and 1 commitment");
    }

    function test_voteWith8() public {
        measure(8, "castVote, held and 8 commitments");
    }

    /// @dev Less than a tenth of a block.
    function test_voteWith64() public {
        measure(COMMITMENTS, "castVote, held and 64 commitments");
        assertEq(COMMITMENTS, dao.MOST_COMMITMENTS());
    }

    function test_proposeWithStake() public {
        bytes memory ids = commit(COMMITMENTS);
        Proposal memory p = raise("by stake");
        vm.prank(provider);
        dao.proposeWithStake(p.targets, p.values, p.calldatas, p.description, ids);
        assertLe(
            vm.snapshotGasLastCall("proposeWithStake, held and 64 commitments"), PROPOSE + COMMITMENTS * EACH_COMMITMENT
        );
    }

    function test_queueAndExecute() public {
        Proposal memory p = raise("raise the bounty");
        uint256 id = begin(p);
        vote(whale, id, FOR);
        rollTo(dao.proposalDeadline(id) + 1);
        queue(p);
        vm.snapshotGasLastCall("queue");
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        execute(p);
        vm.snapshotGasLastCall("execute, one call");
    }
}
