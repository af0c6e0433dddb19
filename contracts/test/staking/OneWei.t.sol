// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {MoneyTest} from "./MoneyTest.sol";

/// @title A single wei is paid like any other amount: forty people who put in one wei, two, three, and so on.
contract OneWeiTest is MoneyTest {
    uint160 private constant PEOPLE = 40;
    uint256 private constant FIRST = 5; // epoch

    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = create(COLLATERAL / 10);
        for (uint160 k = 1; k <= PEOPLE; ++k) {
            assertTrue(flt.transfer(person(k), k));
            vm.prank(person(k));
            flt.approve(address(staking), k);
            delegate(person(k), id, k);
        }
        delegate(alice, id, COLLATERAL);
        nextEpoch();
    }

    function person(uint160 k) private pure returns (address) {
        return address(0x10000 + k);
    }

    function test_claim_aWei() public {
        settleHonest(id, FIRST);
        ledger.setEpoch(FIRST + 10);
        uint256[] memory ids = new uint256[](1);
        ids[0] = id;
        uint256 found = 0;
        for (uint160 k = 1; k <= PEOPLE; ++k) {
            if (staking.claimable(id, person(k)) != 1) continue;
            vm.prank(person(k));
            assertEq(++found % 2 == 0 ? staking.claim(id) : staking.claimMany(ids), 1);
            assertEq(flt.balanceOf(person(k)), 1);
        }
        assertGt(found, 1);
    }

    function test_takeBack_aWei() public {
        // A false claim, which takes from the pool too.
        settle(id, FIRST, 40, 40, 0);
        giveBack(id, 0);
        ledger.setEpoch(FIRST + 10);
        uint256 found = 0;
        for (uint160 k = 1; k <= PEOPLE; ++k) {
            if (takeBack(person(k), id, 0) != 1) continue;
            ++found;
            assertEq(flt.balanceOf(person(k)), 1);
        }
        assertGt(found, 0);
    }

    function test_takeBackRequest_aWei() public {
        for (uint160 k = 1; k <= PEOPLE; ++k) {
            undelegate(person(k), id, staking.sharesOf(id, person(k)));
        }
        settle(id, FIRST, 40, 40, 0);
        giveBack(id, 0);
        ledger.setEpoch(FIRST + 10);
        uint256 found = 0;
        for (uint160 k = 1; k <= PEOPLE; ++k) {
            if (takeBackRequest(person(k), id, 0, 0) != 1) continue;
            ++found;
            assertEq(flt.balanceOf(person(k)), 1);
        }
        assertGt(found, 0);
    }
}
