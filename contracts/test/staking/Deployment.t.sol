// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Staking} from "../../src/Staking.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {MoneyTest} from "./MoneyTest.sol";

contract DeploymentTest is MoneyTest {
    function test_tellsItsRules() public {
        vm.expectEmit();
        emit IStaking.Configured(rules, address(flt), address(ledger), treasury);
        Staking deployed = new Staking(rules, address(flt), address(ledger), treasury);
        assertEq(abi.encode(deployed.config()), abi.encode(rules));
        assertEq(deployed.token(), address(flt));
        assertEq(deployed.capacity(), address(ledger));
        assertEq(deployed.treasury(), treasury);
        assertEq(deployed.reserve(), 0);
        assertEq(deployed.commitmentCount(), 0);
    }

    function expectInvalid(IStaking.Config memory c, string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, what));
        new Staking(c, address(flt), address(ledger), treasury);
    }

    function test_refuses_ratesAboveTheWhole() public {
        IStaking.Config memory c = Rules.staking();
        c.minBondBps = 10_001;
        expectInvalid(c, "minBondBps");
        c = Rules.staking();
        c.toleranceBps = 10_001;
        expectInvalid(c, "toleranceBps");
        c = Rules.staking();
        c.downtimeBps = 10_001;
        expectInvalid(c, "downtimeBps");
        c = Rules.staking();
        c.falseClaimBps = 10_001;
        expectInvalid(c, "falseClaimBps");
        c = Rules.staking();
        c.bountyBps = 10_001;
        expectInvalid(c, "bountyBps");
        c = Rules.staking();
        c.burnBps = 10_001;
        expectInvalid(c, "burnBps");
    }

    function test_refuses_rulesThatCannotWork() public {
        IStaking.Config memory c = Rules.staking();
        c.collateralPerUnit = 0;
        expectInvalid(c, "collateralPerUnit");
        c = Rules.staking();
        c.maxUnits = 0;
        expectInvalid(c, "maxUnits");
        c.maxUnits = 1025;
        expectInvalid(c, "maxUnits");
        c = Rules.staking();
        c.maxFailures = 33;
        expectInvalid(c, "maxFailures");
        c = Rules.staking();
        c.vestingEpochs = 0;
        expectInvalid(c, "vestingEpochs");
    }

    function test_refuses_aThawingTimeThatEndsBeforeTheWindows() public {
        IStaking.Config memory c = Rules.staking();
        c.thawingEpochs = 0;
        expectInvalid(c, "thawingEpochs");
        c.thawingEpochs = 1;
        expectInvalid(c, "thawingEpochs");
        // Windows of 82 blocks: two epochs of 82 are just too short, of 83 just long enough.
        ICapacity.Config memory clock = Rules.capacity();
        c.thawingEpochs = 2;
        clock.epochBlocks = 82;
        ledger = new LedgerDouble(clock);
        expectInvalid(c, "thawingEpochs");
        clock.epochBlocks = 83;
        ledger = new LedgerDouble(clock);
        new Staking(c, address(flt), address(ledger), treasury);
    }

    function test_refuses_missingContracts() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, "token"));
        new Staking(rules, alice, address(ledger), treasury);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, "capacity"));
        new Staking(rules, address(flt), alice, treasury);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidConfig.selector, "treasury"));
        new Staking(rules, address(flt), address(ledger), address(0));
    }

    function test_theTokensAreTheDeployers() public view {
        assertEq(flt.totalSupply(), 1e9 ether);
        assertEq(flt.name(), "FLT");
        assertEq(flt.symbol(), "FLT");
        assertEq(flt.decimals(), 18);
    }
}
