// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "./MoneyTest.sol";

/// @title An account that changed its stake in very many epochs claims, and takes back, in pages of 64 changes.
contract PagesTest is MoneyTest {
    address private restless = makeAddr("restless");
    uint256 private id;

    /// @dev Longer than the pages: 200 epochs.
    function setUp() public override {
        rules.vestingEpochs = 64;
        rules.settleFee = 0;
        super.setUp();
        assertTrue(flt.transfer(restless, 1000 ether));
        vm.prank(restless);
        flt.approve(address(staking), type(uint256).max);
        vm.prank(provider);
        id = staking.createCommitment(UNITS, 10, 0, 300, 0, COLLATERAL);
    }

    /// @dev Restless changes its stake in each of so many epochs, and each earns 200 FLT. Returns what it earned.
    function change(uint256 first, uint256 count, uint256 tau) private returns (uint256 earned) {
        for (uint256 epoch = first; epoch < first + count; ++epoch) {
            ledger.setEpoch(epoch);
            if (epoch % 3 == 0 && staking.sharesOf(id, restless) > 2 ether) undelegate(restless, id, 1 ether);
            else delegate(restless, id, 2 ether);
            finish(id, epoch, 40, 40, 40);
            if (tau == 0) settleNow(id, epoch);
            (uint256 bond, uint256 tokens,) = staking.stakeAt(id, epoch);
            earned += uint256(200 ether) * tokens / (bond + tokens);
        }
        if (tau == 0) return earned;
        ledger.setEpoch(tau);
        for (uint256 epoch = first; epoch < first + count; ++epoch) {
            settleNow(id, epoch);
        }
    }

    function claimAll() private returns (uint256 amount, uint256 calls) {
        while (true) {
            vm.prank(restless);
            try staking.claim(id) returns (uint256 part) {
                amount += part;
                ++calls;
            } catch (bytes memory reason) {
                assertEq(reason, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
                return (amount, calls);
            }
        }
    }

    function claimsIn(uint256 changes, uint256 calls) private {
        uint256 earned = change(5, changes, 0);
        ledger.setEpoch(5 + changes + 64);
        uint256 first = staking.claimable(id, restless);
        assertGt(first, 0);
        if (calls > 1) assertLt(first, earned - 1 ether);
        (uint256 got, uint256 made) = claimAll();
        assertApproxEqAbs(got, earned, changes + 2);
        assertLe(got, earned);
        assertEq(made, calls);
    }

    function test_claim_63Changes() public {
        claimsIn(63, 1);
    }

    function test_claim_64Changes() public {
        claimsIn(64, 1);
    }

    /// @dev The last change counts from an epoch on that is not released: 64 are gone through.
    function test_claim_65Changes() public {
        claimsIn(65, 1);
    }

    function test_claim_66Changes() public {
        claimsIn(66, 2);
    }

    function test_claim_150Changes() public {
        claimsIn(150, 3);
    }

    /// @dev A page may earn nothing: it brings the caller nearer all the same.
    function test_claim_aPageWithoutRewards() public {
        for (uint256 epoch = 5; epoch < 5 + 70; ++epoch) {
            ledger.setEpoch(epoch);
            delegate(restless, id, 1 ether);
            settle(id, epoch, 0, 0, 0);
        }
        settle(id, 75, 40, 40, 40);
        ledger.setEpoch(75 + 1 + 64);
        assertEq(staking.claimable(id, restless), 0);
        vm.expectEmit(address(staking));
        emit IStaking.RewardsClaimed(id, restless, restless, 0);
        assertEq(claim(restless, id), 0);
        assertApproxEqAbs(claim(restless, id), uint256(200 ether) * 70 / 2070, 2);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        claim(restless, id);
    }

    /// @dev In between somebody settles on, and claims of others do not matter.
    function test_claim_pagesWithReleasesInBetween() public {
        uint256 earned = change(5, 140, 0);
        uint256 got = 0;
        for (uint256 epoch = 146; epoch < 220; epoch += 2) {
            ledger.setEpoch(epoch);
            if (staking.claimable(id, restless) != 0) got += claim(restless, id);
        }
        assertApproxEqAbs(got, earned, 250);
        assertLe(got, earned);
    }

    function takeAllBack(uint256 number) private returns (uint256 amount, uint256 calls) {
        while (true) {
            vm.prank(restless);
            try staking.takeBack(id, number) returns (uint256 part) {
                amount += part;
                ++calls;
            } catch (bytes memory reason) {
                assertEq(reason, abi.encodeWithSelector(IStaking.NothingToCollect.selector));
                return (amount, calls);
            }
        }
    }

    /// @dev All 150 epochs were settled in one, and all of them are lost to a false claim in the next.
    function test_takeBack_150Changes() public {
        uint256 earned = change(5, 150, 156);
        settle(id, 155, 40, 40, 39); // takes 40 FLT of the bond
        assertApproxEqAbs(staking.accountOf(id).unreleased, 0, 0);
        nextEpoch();
        giveBack(id, 0);
        (uint256 bond, uint256 tokens,) = staking.stakeAt(id, 155);
        earned += uint256(195 ether) * tokens / (bond + tokens);
        (uint256 got, uint256 calls) = takeAllBack(0);
        assertApproxEqAbs(got, earned, 5);
        assertLe(got, earned);
        assertEq(calls, 3);
        // The provider has few changes, and the rest.
        uint256 all = staking.slashOf(id, 0).forfeited + staking.slashOf(id, 0).fromBond;
        assertApproxEqAbs(takeBack(provider, id, 0), all - got, 200);
        vm.expectRevert(IStaking.NothingToCollect.selector);
        takeBack(provider, id, 0);
    }

    /// @dev Changes that came before what was voided are gone through, too, and give nothing.
    function test_takeBack_ofTheLastEpochsOnly() public {
        change(5, 100, 0);
        ledger.setEpoch(105 + 64); // all released
        for (uint256 epoch = 105; epoch < 107; ++epoch) {
            settle(id, epoch, 40, 40, 40);
        }
        settle(id, 107, 40, 40, 39);
        assertApproxEqAbs(staking.slashOf(id, 0).forfeited, 2 * 200 ether + 195 ether, 2);
        nextEpoch();
        giveBack(id, 0);
        (uint256 bond, uint256 tokens,) = staking.stakeAt(id, 107);
        uint256 earned = uint256(595 ether) * tokens / (bond + tokens);
        (uint256 got,) = takeAllBack(0);
        assertApproxEqAbs(got, earned, 4);
        (uint256 released,) = claimAll();
        assertGt(released, 0);
    }
}
