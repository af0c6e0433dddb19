// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract GovernanceTest is MoneyTest {
    function unauthorized(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, who);
    }

    function expectOutOfBounds(string memory name, uint256 value, uint256 min, uint256 max) private {
        bytes memory call = abi.encodeCall(IStaking.setParameters, (rules));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IStaking.OutOfBounds.selector, name, value, min, max));
        vm.prank(admin);
        staking.setParameters(rules);
    }

    function test_setParameters_holdsFromTheNextEpochOn() public {
        nextEpoch();
        IStaking.Parameters memory before = rules;
        rules.rewardCap = 7 ether;
        vm.prank(admin);
        authority.schedule(address(staking), abi.encodeCall(IStaking.setParameters, (rules)), 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(address(staking));
        emit IStaking.ParametersSet(6, rules);
        vm.prank(admin);
        staking.setParameters(rules);
        assertEq(abi.encode(staking.parametersAt(0)), abi.encode(before));
        assertEq(abi.encode(staking.parametersAt(5)), abi.encode(before));
        assertEq(abi.encode(staking.parametersAt(6)), abi.encode(rules));
        assertEq(abi.encode(staking.parametersAt(1000)), abi.encode(rules));
    }

    function test_setParameters_twiceInAnEpoch_theLastHolds() public {
        nextEpoch();
        rules.rewardCap = 7 ether;
        setParameters(rules);
        rules.rewardCap = 8 ether;
        setParameters(rules);
        assertEq(staking.parametersAt(5).rewardCap, 5 ether);
        assertEq(staking.parametersAt(6).rewardCap, 8 ether);
        ledger.setEpoch(9);
        rules.rewardCap = 9 ether;
        setParameters(rules);
        assertEq(staking.parametersAt(9).rewardCap, 8 ether);
        assertEq(staking.parametersAt(10).rewardCap, 9 ether);
    }

    function test_anEpochIsSettledByItsOwnRules() public {
        uint256 id = activate();
        for (uint256 epoch = 5; epoch < 12; ++epoch) {
            ledger.setEpoch(epoch);
            rules.rewardCap += 1 ether; // of the next epoch
            setParameters(rules);
        }
        ledger.setEpoch(20);
        for (uint256 epoch = 5; epoch < 12; ++epoch) {
            ledger.setCounts(id, epoch, 10, 10, 10);
            uint256 cap = epoch * 1 ether;
            vm.expectEmit(address(staking));
            emit IStaking.Settled(id, epoch, keeper, 10, 10, 10, 10 * cap, 10 * cap - 1 ether, 1 ether);
            settleNow(id, epoch);
        }
    }

    function test_slashesFollowTheRulesOfTheirEpoch() public {
        uint256 id = create(COLLATERAL);
        nextEpoch();
        rules.holdEpochs = 9;
        rules.downtimeBps = 1000;
        rules.toleranceBps = 0;
        rules.falseClaimBps = 10_000;
        rules.bountyBps = 0;
        rules.burnBps = 10_000;
        setParameters(rules);
        ledger.setEpoch(8);
        finish(id, 5, 40, 20, 20);
        finish(id, 6, 40, 36, 35);
        vm.expectEmit(address(staking));
        emit IStaking.Slashed(id, 5, 0, 32 ether, 0, 32 ether, 0, 0, 0, 15);
        settleNow(id, 5);
        vm.expectEmit(address(staking));
        // What a day of such rules lost: the 100 FLT of epoch 5 and the 175 of epoch 6.
        emit IStaking.Slashed(id, 6, 1, 80 ether, 200 ether, 280 ether, 0, 0, 275 ether, 17);
        settleNow(id, 6);
        ledger.setEpoch(17);
        vm.expectEmit(address(staking));
        emit IStaking.SlashFinished(id, 0, keeper, 1.6 ether, 15.2 ether, 15.2 ether, 0);
        staking.finishSlash(id, 0);
        vm.expectEmit(address(staking));
        emit IStaking.SlashFinished(id, 1, keeper, 0, 280 ether, 0, 275 ether);
        staking.finishSlash(id, 1);
    }

    function test_theFailureThresholdIsTheEpochs() public {
        uint256 id = create(COLLATERAL);
        nextEpoch();
        rules.maxFailures = 0;
        setParameters(rules);
        settle(id, 5, 40, 0, 0);
        assertState(id, IStaking.State.Active);
        settle(id, 6, 40, 0, 0);
        assertState(id, IStaking.State.Failed);
    }

    /// @dev Made by the old rules, it becomes Active by those of the day; from then on they stay.
    function test_collateralAndLeastBondAreFrozenOnActivation() public {
        uint256 id = create(COLLATERAL / 10);
        uint256 active = create(COLLATERAL);
        rules.collateralPerUnit = 3 * 200 ether;
        rules.minBondBps = 2000;
        rules.vestingEpochs = 9;
        setParameters(rules);
        assertEq(staking.accountOf(id).collateralPerUnit, K);
        ledger.setEpoch(5);
        assertEq(staking.accountOf(id).collateralPerUnit, 3 * K);
        assertEq(staking.accountOf(id).minBondBps, 2000);
        assertEq(staking.accountOf(active).collateralPerUnit, K);
        assertEq(staking.accountOf(active).minBondBps, 1000);
        assertEq(staking.accountOf(active).vestingEpochs, 4);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 200 ether, 1200 ether));
        delegate(alice, id, 3 * COLLATERAL);
        addBond(id, 1000 ether);
        delegate(alice, id, 3 * COLLATERAL - 1200 ether - 1);
        assertState(id, IStaking.State.Open);
        vm.expectEmit(address(staking));
        emit IStaking.Activated(id, 6, 25, 3 * K);
        delegate(alice, id, 1);
        assertEq(staking.accountOf(id).vestingEpochs, 9);
        // And stays what it is.
        rules.collateralPerUnit = 200 ether;
        rules.minBondBps = 1000;
        setParameters(rules);
        ledger.setEpoch(6);
        assertEq(staking.accountOf(id).collateralPerUnit, 3 * K);
        assertEq(staking.accountOf(id).minBondBps, 2000);
        vm.expectRevert(abi.encodeWithSelector(IStaking.BondTooSmall.selector, 200 ether - 1, 200 ether));
        create(200 ether - 1);
    }

    /// @dev A rise while it is Open does not make it Active with less stake than is due; a fall does not either, until
    /// somebody acts.
    function test_collateralRisesAndFallsWhileOpen() public {
        uint256 id = create(COLLATERAL / 5);
        delegate(alice, id, COLLATERAL * 7 / 10);
        rules.collateralPerUnit = 400 ether;
        setParameters(rules);
        ledger.setEpoch(5);
        rules.collateralPerUnit = 100 ether;
        setParameters(rules);
        addBond(id, COLLATERAL / 10); // all of the old collateral, and half of the day's
        assertState(id, IStaking.State.Open);
        ledger.setEpoch(6);
        assertState(id, IStaking.State.Open);
        addBond(id, 1);
        assertState(id, IStaking.State.Active);
        assertEq(staking.accountOf(id).collateralPerUnit, 100 ether);
    }

    /// @dev All of the stake is there, but too little of it is the provider's.
    function test_anOpenCommitmentNeedsTheLeastBondOfTheDay() public {
        uint256 id = create(COLLATERAL / 10);
        delegate(alice, id, COLLATERAL * 9 / 10 - 1);
        rules.minBondBps = 2000;
        setParameters(rules);
        nextEpoch();
        addBond(id, COLLATERAL / 10 - 1);
        assertState(id, IStaking.State.Open);
        addBond(id, 1);
        assertState(id, IStaking.State.Active);
        assertEq(staking.accountOf(id).minBondBps, 2000);
    }

    function test_aRequestKeepsItsReleaseEpoch() public {
        uint256 id = activate();
        rules.thawingEpochs = 64;
        setParameters(rules);
        undelegate(alice, id, 1 ether);
        ledger.setEpoch(6);
        undelegate(alice, id, 1 ether);
        rules.thawingEpochs = 2;
        setParameters(rules);
        ledger.setEpoch(7);
        undelegate(alice, id, 1 ether);
        uint256[3] memory release = [uint256(5 + 3), 6 + 64, 7 + 2];
        for (uint256 k = 0; k < 3; ++k) {
            (, uint256 epoch,) = staking.requestOf(id, alice, k);
            assertEq(epoch, release[k]);
        }
    }

    function test_aCommitmentKeepsTheVestingItBeganWith() public {
        uint256 id = activate();
        rules.vestingEpochs = 64;
        setParameters(rules);
        settleHonest(id, 6 - 1); // 199 FLT, released four epochs later
        ledger.setEpoch(9);
        assertEq(staking.claimable(id, alice), 0);
        ledger.setEpoch(10);
        assertApproxEqAbs(
            staking.claimable(id, provider) + staking.claimable(id, alice) + staking.claimable(id, bob), 199 ether, 2
        );
    }

    function test_boundsOfAmounts() public {
        rules.collateralPerUnit = 0;
        expectOutOfBounds("collateralPerUnit", 0, 1, 1e9 ether);
        rules.collateralPerUnit = 1e9 ether + 1;
        expectOutOfBounds("collateralPerUnit", 1e9 ether + 1, 1, 1e9 ether);
        rules.collateralPerUnit = 1;
        rules.rewardPool = 1e7 ether + 1;
        expectOutOfBounds("rewardPool", 1e7 ether + 1, 0, 1e7 ether);
        rules.rewardPool = 1e7 ether;
        rules.rewardCap = 1e6 ether + 1;
        expectOutOfBounds("rewardCap", 1e6 ether + 1, 0, 1e6 ether);
        rules.rewardCap = 1e6 ether;
        rules.openingFee = 1000 ether + 1;
        expectOutOfBounds("openingFee", 1000 ether + 1, 0, 1000 ether);
        rules.openingFee = 1000 ether;
        rules.settleFee = 1000 ether + 1;
        expectOutOfBounds("settleFee", 1000 ether + 1, 0, 1000 ether);
        rules.settleFee = 1000 ether;
        setParameters(rules);
    }

    function test_boundsOfRates() public {
        rules.minBondBps = 99;
        expectOutOfBounds("minBondBps", 99, 100, 10_000);
        rules.minBondBps = 10_001;
        expectOutOfBounds("minBondBps", 10_001, 100, 10_000);
        rules.minBondBps = 10_000;
        rules.toleranceBps = 5001;
        expectOutOfBounds("toleranceBps", 5001, 0, 5000);
        rules.toleranceBps = 5000;
        rules.downtimeBps = 1001;
        expectOutOfBounds("downtimeBps", 1001, 0, 1000);
        rules.downtimeBps = 1000;
        rules.falseClaimBps = 99;
        expectOutOfBounds("falseClaimBps", 99, 100, 10_000);
        rules.falseClaimBps = 10_001;
        expectOutOfBounds("falseClaimBps", 10_001, 100, 10_000);
        rules.falseClaimBps = 10_000;
        rules.bountyBps = 2001;
        expectOutOfBounds("bountyBps", 2001, 0, 2000);
        rules.bountyBps = 2000;
        rules.burnBps = 10_001;
        expectOutOfBounds("burnBps", 10_001, 0, 10_000);
        rules.burnBps = 10_000;
        setParameters(rules);
    }

    function test_boundsOfTimes() public {
        rules.maxFailures = 64;
        expectOutOfBounds("maxFailures", 64, 0, 63);
        rules.maxFailures = 63;
        rules.failureEpochs = 0;
        expectOutOfBounds("failureEpochs", 0, 1, 63);
        rules.failureEpochs = 64;
        expectOutOfBounds("failureEpochs", 64, 1, 63);
        rules.failureEpochs = 63;
        rules.maxStakeMultiple = 0;
        expectOutOfBounds("maxStakeMultiple", 0, 1, 20);
        rules.maxStakeMultiple = 21;
        expectOutOfBounds("maxStakeMultiple", 21, 1, 20);
        rules.maxStakeMultiple = 20;
        rules.holdEpochs = 0;
        expectOutOfBounds("holdEpochs", 0, 1, 64);
        rules.holdEpochs = 65;
        expectOutOfBounds("holdEpochs", 65, 1, 64);
        rules.holdEpochs = 64;
        rules.vestingEpochs = 0;
        expectOutOfBounds("vestingEpochs", 0, 1, 64);
        rules.vestingEpochs = 65;
        expectOutOfBounds("vestingEpochs", 65, 1, 64);
        rules.vestingEpochs = 64;
        rules.thawingEpochs = 1;
        expectOutOfBounds("thawingEpochs", 1, 2, 64);
        rules.thawingEpochs = 65;
        expectOutOfBounds("thawingEpochs", 65, 2, 64);
        rules.thawingEpochs = 64;
        setParameters(rules);
        rules.thawingEpochs = 2;
        setParameters(rules);
    }

    function test_onlyGovernanceGoverns() public {
        address[4] memory others = [alice, provider, guardian, treasury];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.startPrank(others[k]);
            vm.expectRevert(unauthorized(others[k]));
            staking.setParameters(rules);
            vm.expectRevert(unauthorized(others[k]));
            staking.setTreasury(others[k]);
            vm.expectRevert(unauthorized(others[k]));
            staking.unpause();
            vm.expectRevert(unauthorized(others[k]));
            staking.moveReserve(others[k]);
            vm.stopPrank();
        }
    }

    /// @dev The admin is behind the delay in all that it can do, its own roles included.
    function test_governanceMustWait() public {
        bytes memory call = abi.encodeCall(IStaking.setParameters, (rules));
        bytes32 operation = authority.hashOperation(admin, address(staking), call);
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation));
        staking.setParameters(rules);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, operation));
        staking.setParameters(rules);
        vm.warp(block.timestamp + 1);
        staking.setParameters(rules);
        // Once scheduled, once done.
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation));
        staking.setParameters(rules);
        call = abi.encodeCall(IAccessManager.grantRole, (authority.GOVERNOR(), admin, 0));
        operation = authority.hashOperation(admin, address(authority), call);
        uint64 governor = authority.GOVERNOR();
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation));
        authority.grantRole(governor, admin, 0);
        vm.stopPrank();
    }

    function test_theGuardianCanCancelAChange() public {
        bytes memory call = abi.encodeCall(IStaking.setParameters, (rules));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.prank(guardian);
        authority.cancel(admin, address(staking), call);
        vm.warp(block.timestamp + DELAY);
        bytes32 operation = authority.hashOperation(admin, address(staking), call);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation));
        vm.prank(admin);
        staking.setParameters(rules);
    }

    function setTreasury(address account) private {
        govern(abi.encodeCall(IStaking.setTreasury, (account)));
    }

    function test_setTreasury_holdsFromTheNextEpochOn() public {
        nextEpoch();
        vm.prank(admin);
        authority.schedule(address(staking), abi.encodeCall(IStaking.setTreasury, (alice)), 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(address(staking));
        emit IStaking.TreasurySet(6, alice);
        vm.prank(admin);
        staking.setTreasury(alice);
        assertEq(staking.treasuryAt(0), treasury);
        assertEq(staking.treasuryAt(5), treasury);
        assertEq(staking.treasuryAt(6), alice);
        assertEq(staking.treasuryAt(1000), alice);
    }

    function test_setTreasury_twiceInAnEpoch_theLastHolds() public {
        nextEpoch();
        setTreasury(alice);
        setTreasury(bob);
        assertEq(staking.treasuryAt(5), treasury);
        assertEq(staking.treasuryAt(6), bob);
        ledger.setEpoch(9);
        setTreasury(alice);
        assertEq(staking.treasuryAt(9), bob);
        assertEq(staking.treasuryAt(10), alice);
    }

    /// @dev However late they are settled.
    function test_anEpochsSlashGoesToItsOwnTreasury() public {
        uint256 id = create(COLLATERAL);
        nextEpoch();
        setTreasury(alice); // from 6 on
        ledger.setEpoch(6);
        setTreasury(bob); // from 7 on
        ledger.setEpoch(10);
        settle(id, 5, 40, 20, 20); // 32 FLT, of which the treasury gets 15.2
        settle(id, 6, 40, 19, 19);
        settle(id, 7, 40, 18, 18);
        for (uint256 number = 0; number < 3; ++number) {
            finishSlash(id, number);
        }
        assertEq(staking.owed(treasury), 15.2 ether);
        assertEq(staking.owed(alice), 16.15 ether);
        assertEq(staking.owed(bob), 17.1 ether);
    }

    function test_setTreasury_refusesNobody() public {
        bytes memory call = abi.encodeCall(IStaking.setTreasury, (address(0)));
        vm.prank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, "treasury"));
        vm.prank(admin);
        staking.setTreasury(address(0));
    }

    /// @dev Whatever rules governance sets within the bounds, an epoch that has begun is settled as it began.
    function testFuzz_noChangeIsBackwards(uint16[4] memory rates, uint128 cap, uint8 vesting) public {
        uint256 id = activate();
        uint256 snapshot = vm.snapshotState();
        settle(id, 5, 40, 20, 18);
        bytes32 expected = keccak256(abi.encode(staking.accountOf(id), staking.owed(keeper), staking.slashOf(id, 0)));
        vm.revertToState(snapshot);
        rules.toleranceBps = uint16(bound(rates[0], 0, 5000));
        rules.downtimeBps = uint16(bound(rates[1], 0, 1000));
        rules.falseClaimBps = uint16(bound(rates[2], 100, 10_000));
        rules.bountyBps = uint16(bound(rates[3], 0, 2000));
        rules.rewardCap = uint128(bound(cap, 0, 1e6 ether));
        rules.vestingEpochs = uint8(bound(vesting, 1, 64));
        setParameters(rules);
        settle(id, 5, 40, 20, 18);
        assertEq(keccak256(abi.encode(staking.accountOf(id), staking.owed(keeper), staking.slashOf(id, 0))), expected);
    }
}

contract PauseTest is MoneyTest {
    function test_pause_stopsNewCommitmentsAndClaims() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(10);
        vm.expectEmit(address(staking));
        emit Pausable.Paused(guardian);
        pauseNow();
        assertTrue(staking.paused());
        vm.expectRevert(Pausable.EnforcedPause.selector);
        create(COLLATERAL);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        claim(alice, id);
        assertGt(staking.claimable(id, alice), 0);
    }

    function test_pause_stopsNobodysWayOut() public {
        uint256 id = activate();
        settle(id, 5, 40, 20, 20);
        pauseNow();
        undelegate(alice, id, 900 ether);
        settleHonest(id, 6);
        ledger.setEpoch(25);
        for (uint256 epoch = 7; epoch <= 24; ++epoch) {
            settleNow(id, epoch);
        }
        assertEq(withdraw(alice, id, 0), 900 ether);
        vm.prank(provider);
        staking.close(id);
        undelegate(bob, id, 900 ether);
        nextEpoch();
        assertEq(withdraw(bob, id, 0), 900 ether);
        vm.prank(keeper);
        assertGt(staking.collect(), 0);
    }

    function test_pause_letsACommitmentBeSaved() public {
        uint256 id = create(COLLATERAL / 10);
        pauseNow();
        delegate(alice, id, COLLATERAL * 9 / 10);
        assertState(id, IStaking.State.Active);
        vm.prank(provider);
        staking.addBond(id, 1 ether);
        staking.fundRewards(1 ether);
    }

    function test_pause_losesNoReward() public {
        uint256 id = activate();
        settleHonest(id, 5);
        ledger.setEpoch(10);
        uint256 due = staking.claimable(id, alice);
        pauseNow();
        ledger.setEpoch(15);
        govern(abi.encodeCall(IStaking.unpause, ()));
        assertFalse(staking.paused());
        assertEq(claim(alice, id), due);
        create(COLLATERAL);
    }

    function test_pause_onlyTheGuardianCan() public {
        address[3] memory others = [alice, provider, admin];
        for (uint256 k = 0; k < others.length; ++k) {
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[k]));
            vm.prank(others[k]);
            staking.pause();
        }
        pauseNow();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        pauseNow();
    }

    function test_unpause_takesTheDelay() public {
        pauseNow();
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        vm.prank(guardian);
        staking.unpause();
        bytes memory call = abi.encodeCall(IStaking.unpause, ());
        vm.startPrank(admin);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessManager.AccessManagerNotScheduled.selector,
                authority.hashOperation(admin, address(staking), call)
            )
        );
        staking.unpause();
        vm.stopPrank();
        vm.startPrank(admin);
        authority.schedule(address(staking), call, 0);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(address(staking));
        emit Pausable.Unpaused(admin);
        staking.unpause();
    }
}
