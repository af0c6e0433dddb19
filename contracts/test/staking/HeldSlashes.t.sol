// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title What a slash took is held, then burned and paid out; or all of it goes back to whoever had it.
contract HeldSlashesTest is MoneyTest {
    address private carol = makeAddr("carol");

    function setUp() public override {
        super.setUp();
        assertTrue(flt.transfer(carol, 1e6 ether));
        vm.prank(carol);
        flt.approve(address(staking), type(uint256).max);
    }

    /// @dev Alice's 900 shares less 300 that thaw, Bob's 900, a bond of 200; in epoch 6, 20 false claims of 40 FLT each take
    /// the bond, 500 from the pool and 100 from what thaws, and the 100 FLT that epoch 5 had earned.
    function slashAll() private returns (uint256 id) {
        id = activate();
        undelegate(alice, id, 300 ether);
        settle(id, 5, 40, 40, 20);
        IStaking.HeldSlash memory held = staking.slashOf(id, 0);
        assertEq(held.fromBond, 200 ether);
        assertEq(held.fromPool, 500 ether);
        assertEq(held.fromThawing, 100 ether);
        assertEq(held.forfeited, 100 ether);
        assertEq(held.settler, keeper);
        assertEq(held.epoch, 5);
        assertEq(held.dueEpoch, 13);
        assertEq(uint8(held.fate), uint8(IStaking.Fate.Held));
        assertEq(staking.slashCount(id), 1);
        assertState(id, IStaking.State.Active);
    }

    function refused(bytes4 reason, uint256 id, uint256 number) private pure returns (bytes memory) {
        return abi.encodeWithSelector(reason, id, number);
    }

    function expectNothing() private {
        vm.expectRevert(IStaking.NothingToCollect.selector);
    }

    function test_finish_whenItIsDue_toTheWei() public {
        uint256 id = slashAll();
        uint256 reserve = staking.reserve();
        ledger.setEpoch(12);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillHeld.selector, 13));
        staking.finishSlash(id, 0);
        ledger.setEpoch(13);
        uint256 supply = flt.totalSupply();
        vm.expectEmit(address(staking));
        // A twentieth of the bond's 200; half of the rest of 800 each.
        emit IStaking.SlashFinished(id, 0, keeper, 10 ether, 395 ether, 395 ether, 100 ether);
        vm.prank(carol); // anybody
        staking.finishSlash(id, 0);
        assertEq(staking.owed(keeper), 10 ether);
        assertEq(staking.owed(treasury), 395 ether);
        assertEq(staking.owed(carol), 0);
        assertEq(flt.totalSupply(), supply - 395 ether);
        assertEq(staking.reserve(), reserve + 100 ether);
        assertEq(uint8(staking.slashOf(id, 0).fate), uint8(IStaking.Fate.Finished));
        uint256 owes = staking.reserve() + stakeOf(id) + 405 ether;
        assertEq(flt.balanceOf(address(staking)), owes);
    }

    function test_finish_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 1));
        staking.finishSlash(1, 0);
        uint256 id = slashAll();
        vm.expectRevert(refused(IStaking.NoSuchSlash.selector, id, 1));
        staking.finishSlash(id, 1);
        ledger.setEpoch(13);
        staking.finishSlash(id, 0);
        vm.expectRevert(refused(IStaking.SlashNotHeld.selector, id, 0));
        staking.finishSlash(id, 0);
    }

    function test_giveBack_onlyTheCouncilCan() public {
        uint256 id = slashAll();
        address[5] memory others = [admin, guardian, provider, alice, treasury];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            vm.prank(others[k]);
            staking.giveBack(id, 0);
        }
        vm.expectEmit(address(staking));
        emit IStaking.SlashGivenBack(id, 0, 900 ether);
        giveBack(id, 0);
        assertEq(uint8(staking.slashOf(id, 0).fate), uint8(IStaking.Fate.GivenBack));
    }

    /// @dev Not once it is finished, nor twice; and what is given back is not finished.
    function test_giveBack_onlyWhileItIsHeld() public {
        uint256 id = slashAll();
        vm.startPrank(council);
        vm.expectRevert(refused(IStaking.NoSuchSlash.selector, id, 1));
        staking.giveBack(id, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 9));
        staking.giveBack(9, 0);
        uint256 start = vm.snapshotState();
        staking.giveBack(id, 0);
        vm.expectRevert(refused(IStaking.SlashNotHeld.selector, id, 0));
        staking.giveBack(id, 0);
        ledger.setEpoch(20);
        vm.expectRevert(refused(IStaking.SlashNotHeld.selector, id, 0));
        staking.finishSlash(id, 0);
        assertTrue(vm.revertToState(start));
        ledger.setEpoch(20);
        staking.finishSlash(id, 0);
        vm.expectRevert(refused(IStaking.SlashNotHeld.selector, id, 0));
        staking.giveBack(id, 0);
        vm.stopPrank();
        vm.expectRevert(refused(IStaking.SlashNotGivenBack.selector, id, 0));
        takeBack(alice, id, 0);
    }

    /// @dev As long as nobody has finished it, however late.
    function test_giveBack_afterItWasDue() public {
        uint256 id = slashAll();
        ledger.setEpoch(40);
        giveBack(id, 0);
        assertGt(takeBack(alice, id, 0), 0);
    }

    function test_takeBack_everybodysPart() public {
        uint256 id = slashAll();
        uint256 contracts = flt.balanceOf(address(staking));
        nextEpoch();
        giveBack(id, 0);
        // The bond; a fifth of the 100 FLT that epoch 5 earned, and a tenth of the rest.
        vm.expectEmit(address(staking));
        emit IStaking.SlashTakenBack(id, 0, provider, 228 ether);
        assertEq(takeBack(provider, id, 0), 228 ether);
        // 600 and 900 of 1,500 shares; of the rewards half each, as when epoch 5 began.
        assertApproxEqAbs(takeBack(alice, id, 0), 200 ether + 36 ether, 1);
        assertApproxEqAbs(takeBack(bob, id, 0), 300 ether + 36 ether, 1);
        vm.expectEmit(address(staking));
        emit IStaking.RequestTakenBack(id, 0, alice, 0, 100 ether);
        assertEq(takeBackRequest(alice, id, 0, 0), 100 ether);
        assertApproxEqAbs(contracts - flt.balanceOf(address(staking)), 900 ether, 2);
        // Shares and states are as the slash left them.
        assertEq(stakeOf(id), 1200 ether);
        assertEq(staking.owed(keeper) + staking.owed(treasury), 0);
    }

    function test_takeBack_onlyOnce() public {
        uint256 id = slashAll();
        nextEpoch();
        giveBack(id, 0);
        address[3] memory all = [provider, alice, bob];
        for (uint256 k = 0; k < 3; ++k) {
            takeBack(all[k], id, 0);
            expectNothing();
            takeBack(all[k], id, 0);
        }
        takeBackRequest(alice, id, 0, 0);
        expectNothing();
        takeBackRequest(alice, id, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 1));
        takeBackRequest(alice, id, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchRequest.selector, 0));
        takeBackRequest(bob, id, 0, 0);
    }

    function test_takeBack_onlyOfWhatWasGivenBack() public {
        uint256 id = slashAll();
        nextEpoch();
        address[3] memory all = [provider, alice, bob];
        for (uint256 k = 0; k < 3; ++k) {
            vm.expectRevert(refused(IStaking.SlashNotGivenBack.selector, id, 0));
            takeBack(all[k], id, 0);
        }
        vm.expectRevert(refused(IStaking.SlashNotGivenBack.selector, id, 0));
        takeBackRequest(alice, id, 0, 0);
        vm.expectRevert(refused(IStaking.SlashNotGivenBack.selector, id, 7));
        takeBack(alice, id, 7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchCommitment.selector, 9));
        takeBack(alice, 9, 0);
    }

    function test_takeBack_whoCameAfterwardsGetsNothing() public {
        uint256 id = slashAll();
        addBond(id, 200 ether);
        delegate(carol, id, 500 ether);
        undelegate(carol, id, 100 ether);
        delegate(bob, id, 1000 ether);
        nextEpoch();
        giveBack(id, 0);
        assertEq(takeBack(carol, id, 0), 0);
        expectNothing();
        takeBackRequest(carol, id, 0, 0);
        assertApproxEqAbs(takeBack(bob, id, 0), 336 ether, 1);
        // The bond that was added is not the slash's.
        assertEq(takeBack(provider, id, 0), 228 ether);
    }

    /// @dev In the same epoch, but before it: it bore the slash, and earned nothing.
    function test_takeBack_whoCameJustBeforeGetsWhatItLost() public {
        uint256 id = activate();
        nextEpoch();
        delegate(carol, id, 1800 ether);
        settle(id, 5, 40, 40, 20); // 800: the bond, and a sixth of the pool
        nextEpoch();
        giveBack(id, 0);
        assertEq(takeBack(carol, id, 0), 300 ether);
        assertApproxEqAbs(takeBack(alice, id, 0), 150 ether + 36 ether, 1);
    }

    function test_takeBack_whoLeftAfterwardsGetsItAllTheSame() public {
        uint256 id = slashAll();
        undelegate(alice, id, 600 ether);
        undelegate(bob, id, 900 ether);
        ledger.setEpoch(9);
        withdraw(bob, id, 0);
        withdraw(alice, id, 0);
        withdraw(alice, id, 1);
        giveBack(id, 0);
        assertApproxEqAbs(takeBack(alice, id, 0), 236 ether, 1);
        assertApproxEqAbs(takeBack(bob, id, 0), 336 ether, 1);
        // Made before it and paid after it.
        assertEq(takeBackRequest(alice, id, 0, 0), 100 ether);
        // Made after it, in the same epoch.
        expectNothing();
        takeBackRequest(alice, id, 0, 1);
        expectNothing();
        takeBackRequest(bob, id, 0, 0);
    }

    /// @dev Of two requests one was paid just before the slash, in the same epoch.
    function test_takeBack_aRequestThatWasPaidBeforeGetsNothing() public {
        uint256 id = activate();
        undelegate(alice, id, 300 ether);
        undelegate(bob, id, 300 ether);
        ledger.setEpoch(8);
        assertEq(withdraw(alice, id, 0), 300 ether);
        settle(id, 5, 40, 40, 20);
        uint256 lost = staking.slashOf(id, 0).fromThawing;
        assertGt(lost, 0);
        withdraw(bob, id, 0);
        nextEpoch();
        giveBack(id, 0);
        expectNothing();
        takeBackRequest(alice, id, 0, 0);
        assertEq(takeBackRequest(bob, id, 0, 0), lost);
    }

    /// @dev With a closed commitment behind it, and after the next slash.
    function test_takeBack_twoSlashes() public {
        uint256 id = slashAll();
        settle(id, 6, 40, 40, 30); // 400 FLT from the pool and what thaws
        IStaking.HeldSlash memory second = staking.slashOf(id, 1);
        assertEq(second.fromBond, 0);
        assertApproxEqAbs(second.fromPool + second.fromThawing, 400 ether, 0);
        nextEpoch();
        giveBack(id, 1);
        assertApproxEqAbs(takeBack(alice, id, 1), second.fromPool * 6 / 15 + 54 ether, 60 ether);
        giveBack(id, 0);
        assertApproxEqAbs(takeBack(alice, id, 0), 236 ether, 1);
        assertEq(takeBackRequest(alice, id, 1, 0), second.fromThawing);
        assertEq(takeBackRequest(alice, id, 0, 0), 100 ether);
    }

    /// @dev A slash that found nothing to take is held, and gives nothing back but rewards.
    function test_takeBack_ofAnEmptySlash() public {
        uint256 id = activate();
        nextEpoch();
        settle(id, 5, 1000, 1000, 0);
        assertEq(stakeOf(id), 0);
        settle(id, 6, 40, 40, 36);
        assertEq(staking.slashCount(id), 2);
        nextEpoch();
        giveBack(id, 1);
        assertApproxEqAbs(takeBack(alice, id, 1), 180 ether * 36 / 100, 1);
        assertEq(takeBack(provider, id, 1), 180 ether * 28 / 100);
    }
}

/// @title Histories at random: a slash that was given back, beside the same history without it.
/// forge-config: default.fuzz.runs = 250
contract GivenBackTest is MoneyTest {
    address private carol = makeAddr("carol");
    uint256 private id;

    function setUp() public override {
        rules.settleFee = 0;
        super.setUp();
        assertTrue(flt.transfer(carol, 1e6 ether));
        vm.prank(carol);
        flt.approve(address(staking), type(uint256).max);
    }

    function people() private view returns (address[4] memory) {
        return [provider, alice, bob, carol];
    }

    /// @dev Stake comes, leaves and is paid out, rewards are earned and claimed; then an epoch is settled with the given
    /// counts. Returns false where that could not be done.
    function play(uint256 seed, uint256 missed, uint256 claimed, uint256 proven) private returns (bool) {
        id = activate();
        uint256 last = 7 + (seed >> 240) % 6;
        for (uint256 epoch = 5; epoch < last; ++epoch) {
            act(uint256(keccak256(abi.encode(seed, epoch))));
            settleHonest(id, epoch);
            if (stateOf(id) != IStaking.State.Active) return false;
            if ((seed >> epoch) & 3 == 0) nextEpoch();
        }
        act(uint256(keccak256(abi.encode(seed, "last"))));
        settle(id, last, claimed + missed, claimed, proven);
        return true;
    }

    function act(uint256 seed) private {
        for (uint256 k = 0; k < 2; ++k) {
            seed = uint256(keccak256(abi.encode(seed)));
            address who = people()[1 + (seed >> 8) % 3];
            uint256 amount = 1 + (seed >> 16) % 1000 ether;
            if (seed % 4 < 2) {
                delegate(who, id, amount);
            } else if (seed % 4 == 2) {
                uint256 shares = staking.sharesOf(id, who);
                if (shares != 0) undelegate(who, id, amount < shares / 2 ? amount : (shares + 1) / 2);
            } else {
                withdrawAll(who);
                if (staking.claimable(id, who) != 0) claim(who, id);
            }
        }
    }

    function withdrawAll(address who) private {
        for (uint256 k = 0; k < staking.requestCount(id, who); ++k) {
            (uint256 shares, uint256 release,) = staking.requestOf(id, who, k);
            if (shares != 0 && release <= ledger.currentEpoch()) withdraw(who, id, k);
        }
    }

    function takeAllBack(address who) private returns (uint256 amount) {
        amount = takeBack(who, id, 0);
        for (uint256 k = 0; k < staking.requestCount(id, who); ++k) {
            vm.prank(who);
            try staking.takeBackRequest(id, 0, k) returns (uint256 part) {
                amount += part;
            } catch (bytes memory reason) {
                assertEq(reason, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
            }
        }
    }

    /// @dev Everybody leaves with everything, but for what a slash took.
    function getOut() private {
        for (uint256 k = 1; k < 4; ++k) {
            address who = people()[k];
            uint256 shares = staking.sharesOf(id, who);
            if (staking.previewUndelegate(id, shares) != 0) undelegate(who, id, shares);
        }
        ledger.setEpoch(60);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        staking.settleMany(ids, 100);
        close(id);
        for (uint256 k = 0; k < 4; ++k) {
            address who = people()[k];
            withdrawAll(who);
            if (staking.claimable(id, who) != 0) claim(who, id);
        }
    }

    function balances() private view returns (uint256[4] memory all) {
        for (uint256 k = 0; k < 4; ++k) {
            all[k] = flt.balanceOf(people()[k]);
        }
    }

    function testFuzz_leavesEverybodyAsWithoutIt(uint256 seed, uint256 proven, uint256 more) public {
        proven = bound(proven, 1, 30);
        more = bound(more, 1, 60);
        uint256 start = vm.snapshotState();
        if (!play(seed, 0, proven, proven)) return;
        getOut();
        uint256[4] memory expected = balances();
        assertTrue(vm.revertToState(start));

        assertTrue(play(seed, 0, proven + more, proven));
        assertEq(staking.slashCount(id), 1);
        getOut();
        IStaking.HeldSlash memory held = staking.slashOf(id, 0);
        giveBack(id, 0);
        uint256 taken = 0;
        for (uint256 k = 0; k < 4; ++k) {
            taken += takeAllBack(people()[k]);
        }
        uint256 all = held.fromBond + held.fromPool + held.fromThawing + held.forfeited;
        assertLe(taken, all, "no more than was taken");
        assertGe(taken + 60, all, "all but dust");
        uint256[4] memory got = balances();
        for (uint256 k = 0; k < 4; ++k) {
            // The virtual share and a price of shares rounded down at each step cost a few wei.
            assertApproxEqAbs(got[k], expected[k], 60, "as without it");
        }
        assertGe(flt.balanceOf(address(staking)), staking.reserve(), "nothing of others");
    }

    /// @dev Downtime takes no rewards, only stake.
    function testFuzz_downtimeLeavesEverybodyAsWithoutIt(uint256 seed, uint256 missed) public {
        missed = bound(missed, 100, 1000);
        uint256 start = vm.snapshotState();
        if (!play(seed, 0, 0, 0)) return;
        getOut();
        uint256[4] memory expected = balances();
        assertTrue(vm.revertToState(start));

        assertTrue(play(seed, missed, 0, 0));
        getOut();
        giveBack(id, 0);
        for (uint256 k = 0; k < 4; ++k) {
            takeAllBack(people()[k]);
        }
        uint256[4] memory got = balances();
        for (uint256 k = 0; k < 4; ++k) {
            assertApproxEqAbs(got[k], expected[k], 60, "as without it");
        }
    }
}
