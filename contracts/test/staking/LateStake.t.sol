// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title Stake that comes late takes nothing of what others earned, and stake that leaves loses nothing of it.
contract LateStakeTest is MoneyTest {
    address private carol = makeAddr("carol");

    function setUp() public override {
        super.setUp();
        assertTrue(flt.transfer(carol, 1e6 ether));
        vm.prank(carol);
        flt.approve(address(staking), type(uint256).max);
    }

    function settleHonestly(uint256 id, uint256 first, uint256 last) private {
        for (uint256 epoch = first; epoch <= last; ++epoch) {
            settleHonest(id, epoch);
        }
    }

    function claimables(uint256 id) private view returns (uint256[4] memory all) {
        all[0] = staking.claimable(id, provider);
        all[1] = staking.claimable(id, alice);
        all[2] = staking.claimable(id, bob);
        all[3] = staking.claimable(id, carol);
    }

    /// @dev What everybody has once all of it is released.
    function inTheEnd(uint256 id) private returns (uint256[4] memory all) {
        ledger.setEpoch(100);
        return claimables(id);
    }

    function assertSame(uint256[4] memory got, uint256[4] memory expected) private pure {
        for (uint256 k = 0; k < 4; ++k) {
            assertEq(got[k], expected[k]);
        }
    }

    /// @dev A provider that added 200,000 FLT of bond in the last block of the term left its delegators 1 % of their rewards.
    function test_aBondInTheLastBlockOfTheTermTakesNothing() public {
        uint256 id = activate();
        settleHonestly(id, 5, 23);
        uint256 start = vm.snapshotState();
        settleHonestly(id, 24, 24);
        uint256[4] memory expected = inTheEnd(id);
        assertTrue(vm.revertToState(start));
        addBond(id, 2e5 ether);
        settleHonestly(id, 24, 24);
        assertSame(inTheEnd(id), expected);
        assertGt(expected[1], 0);
    }

    /// @dev Nor does it when nothing of the term was settled.
    function test_aBondBeforeAnythingIsSettledTakesNothing() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch <= 24; ++epoch) {
            ledger.setCounts(id, epoch, 40, 40, 40);
        }
        ledger.setEpoch(24);
        uint256 start = vm.snapshotState();
        settleHonestly(id, 5, 24);
        uint256[4] memory expected = inTheEnd(id);
        assertTrue(vm.revertToState(start));
        addBond(id, 2e5 ether);
        settleHonestly(id, 5, 24);
        assertSame(inTheEnd(id), expected);
    }

    function test_stakeInTheLastBlockOfTheTermTakesNothing() public {
        uint256 id = activate();
        settleHonestly(id, 5, 23);
        uint256 start = vm.snapshotState();
        settleHonestly(id, 24, 24);
        uint256[4] memory expected = inTheEnd(id);
        assertTrue(vm.revertToState(start));
        delegate(carol, id, 3e4 ether);
        settleHonestly(id, 24, 24);
        assertSame(inTheEnd(id), expected);
        assertEq(expected[3], 0);
    }

    /// @dev A million wei, left in a commitment when everybody else had gone, got 398 FLT.
    function test_aGrainLeftInAClosedCommitmentTakesNothing() public {
        uint256 id = activate();
        settleHonestly(id, 5, 23);
        delegate(carol, id, 1e6);
        settleHonestly(id, 24, 24);
        uint256 start = vm.snapshotState();
        uint256[4] memory expected = inTheEnd(id);
        assertTrue(vm.revertToState(start));
        undelegate(alice, id, 900 ether);
        undelegate(bob, id, 900 ether);
        close(id);
        assertSame(inTheEnd(id), expected);
        assertEq(expected[3], 0);
        assertApproxEqAbs(expected[0] + expected[1] + expected[2], 20 * 199 ether, 4);
    }

    /// @dev A delegator that left in mid-term got none of 497 FLT that it had earned with others.
    function test_whoLeavesInMidTermKeepsWhatItEarned() public {
        uint256 id = activate();
        settleHonestly(id, 5, 9);
        undelegate(alice, id, 900 ether); // in epoch 10, in which she still counts
        settleHonestly(id, 10, 24);
        uint256[4] memory all = inTheEnd(id);
        assertApproxEqAbs(all[1], 6 * 71.64 ether, 6);
        assertEq(claim(alice, id), all[1]);
    }

    /// @dev Whoever comes in an epoch and leaves in it earns nothing.
    function test_stakeForABlockEarnsNothing() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 15; ++epoch) {
            undelegate(carol, id, delegate(carol, id, 3e4 ether));
            settleHonest(id, epoch);
        }
        assertEq(inTheEnd(id)[3], 0);
    }

    /// @dev Half of the epochs are settled, half are not, when others add to their stake, come, leave or remove units: it
    /// changes nothing of what anybody has earned.
    function testFuzz_nobodysLaterActChangesAPastEpoch(uint256 seed) public {
        uint256 id = activate();
        uint256 last = 6 + seed % 12;
        for (uint256 epoch = 5; epoch <= last; ++epoch) {
            act(id, seed >> (8 * (epoch - 5)));
            uint256 proven = 36 + (seed >> epoch) % 5;
            finish(id, epoch, 40, proven, proven);
            if (epoch == 4 + (last - 4) / 2) {
                for (uint256 e = 5; e <= epoch; ++e) {
                    settleNow(id, e);
                }
            }
            if (stateOf(id) != IStaking.State.Active) return;
        }
        uint256 start = vm.snapshotState();
        settleRest(id, last);
        uint256[4] memory expected = inTheEnd(id);
        assertTrue(vm.revertToState(start));
        for (uint256 k = 0; k < 8; ++k) {
            act(id, uint256(keccak256(abi.encode(seed, k))));
            if (k == 4) nextEpoch();
        }
        settleRest(id, last);
        assertSame(inTheEnd(id), expected);
    }

    /// @dev Once, a stake was refused in it because units had been removed.
    function test_aLaterActThatIsRefusedChangesNoPastEpoch() public {
        testFuzz_nobodysLaterActChangesAPastEpoch(type(uint256).max - 30);
    }

    function settleRest(uint256 id, uint256 last) private {
        for (uint256 epoch = staking.accountOf(id).nextEpoch; epoch <= last; ++epoch) {
            settleNow(id, epoch);
        }
    }

    /// @dev Something that changes a stake, where it is allowed.
    function act(uint256 id, uint256 seed) private {
        address who = [alice, bob, carol][(seed >> 3) % 3];
        uint256 amount = 1 + (seed >> 5) % 1000 ether;
        if (seed % 8 < 3) {
            vm.prank(who);
            (bool done, bytes memory why) = address(staking).call(abi.encodeCall(IStaking.delegate, (id, amount, 100)));
            // forge-lint: disable-next-line(unsafe-typecast) a refusal's first four bytes say which it is
            bool tooMuch = bytes4(why) == IStaking.TooMuchStake.selector; // units were removed, and take less
            assertTrue(done || tooMuch || stateOf(id) != IStaking.State.Active || ledger.currentEpoch() > 24);
        } else if (seed % 8 < 6) {
            uint256 shares = staking.sharesOf(id, who);
            if (shares != 0) undelegate(who, id, amount < shares ? amount : shares);
        } else if (seed % 8 == 6) {
            addBond(id, amount);
        } else if (staking.unitsAt(id, type(uint256).max) > 1) {
            vm.prank(provider);
            staking.removeUnits(id, 1);
        }
    }
}
