// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Capacity} from "../../src/Capacity.sol";
import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {Rules} from "../Rules.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract ClockTest is LedgerTest {
    function test_genesisIsTheBlockOfDeployment() public {
        assertEq(capacity.genesis(), GENESIS);
        assertEq(capacity.currentEpoch(), 0);
        vm.roll(GENESIS + 229);
        assertEq(capacity.currentEpoch(), 0);
        vm.roll(GENESIS + 230);
        assertEq(capacity.currentEpoch(), 1);
    }

    function test_anEpochIsFinalAfterItsLastWindow() public {
        uint256 last = GENESIS + 3 * 230 - 1 + 20 + 2 + 60;
        vm.roll(last);
        assertFalse(capacity.isFinal(2));
        vm.roll(last + 1);
        assertTrue(capacity.isFinal(0));
        assertTrue(capacity.isFinal(2));
        assertFalse(capacity.isFinal(3));
        assertFalse(capacity.isFinal(type(uint256).max));
    }

    function test_noEpochIsFinalAtGenesis() public view {
        assertFalse(capacity.isFinal(0));
    }

    function test_deployment_tellsItsRules() public {
        vm.roll(4321);
        vm.expectEmit();
        emit ICapacity.Configured(rules, address(staking), address(verifier), address(source), address(authority), 4321);
        Capacity deployed =
            new Capacity(rules, address(staking), address(verifier), address(source), address(authority));
        assertEq(abi.encode(deployed.config()), abi.encode(rules));
        assertEq(deployed.staking(), address(staking));
        assertEq(deployed.beacon(), address(source));
        assertEq(deployed.authority(), address(authority));
        assertEq(deployed.verifier(), address(verifier));
    }

    /// @dev A call of its own: only of a call does expectRevert notice in every way of compiling tests that it succeeds.
    function deploy(ICapacity.Config memory c, address staking_, address verifier_, address beacon_, address authority_)
        external
        returns (Capacity)
    {
        return new Capacity(c, staking_, verifier_, beacon_, authority_);
    }

    function expectInvalid(ICapacity.Config memory c, string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidConfig.selector, what));
        this.deploy(c, address(staking), address(verifier), address(source), address(authority));
    }

    function test_refuses_rulesThatCannotWork() public {
        ICapacity.Config memory c = Rules.capacity();
        c.epochBlocks = 0;
        expectInvalid(c, "epochBlocks");
        c.epochBlocks = 524_289;
        expectInvalid(c, "epochBlocks");
        c = Rules.capacity();
        c.sealEpochs = 0;
        expectInvalid(c, "sealEpochs");
        c.sealEpochs = 65;
        expectInvalid(c, "sealEpochs");
        c = Rules.capacity();
        c.sealGrace = 1151; // of 1,150 blocks
        expectInvalid(c, "sealGrace");
        c = Rules.capacity();
        c.responseWindow = 3;
        expectInvalid(c, "responseWindow");
        c.responseWindow = 1001;
        expectInvalid(c, "responseWindow");
        c = Rules.capacity();
        c.proofWindow = 0;
        expectInvalid(c, "proofWindow");
        c.proofWindow = 524_289;
        expectInvalid(c, "proofWindow");
        c = Rules.capacity();
        c.challengeOdds = 0;
        expectInvalid(c, "challengeOdds");
        c.challengeOdds = 11; // of 10 slots
        expectInvalid(c, "challengeOdds");
        c.challengeOdds = 10;
        c.epochBlocks = 229; // 9 slots and a part
        expectInvalid(c, "challengeOdds");
        c = Rules.capacity();
        c.epochBlocks = 22; // no slot
        c.sealGrace = 0;
        expectInvalid(c, "challengeOdds");
        c = Rules.capacity();
        c.maxChallenges = 0;
        expectInvalid(c, "maxChallenges");
        c.maxChallenges = 257;
        expectInvalid(c, "maxChallenges");
    }

    function test_refuses_auditsThatDoNotFitAQuery() public {
        ICapacity.Config memory c = Rules.capacity();
        c.blocks = 3;
        expectInvalid(c, "blocks");
        c.blocks = 2 ** 24 + 1;
        expectInvalid(c, "blocks");
        c = Rules.capacity();
        c.segments = 0;
        expectInvalid(c, "segments");
        c.segments = 135_301; // 31 times that is more than 2^22
        expectInvalid(c, "segments");
        c = Rules.capacity();
        c.positions = 0;
        expectInvalid(c, "positions");
        c.positions = 8;
        expectInvalid(c, "positions");
    }

    function test_refuses_missingContracts() public {
        ICapacity.Config memory c = Rules.capacity();
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidConfig.selector, "staking"));
        this.deploy(c, address(0), address(verifier), address(source), address(authority));
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidConfig.selector, "verifier"));
        this.deploy(c, address(staking), stranger, address(source), address(authority));
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidConfig.selector, "beacon"));
        this.deploy(c, address(staking), address(verifier), stranger, address(authority));
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidConfig.selector, "authority"));
        this.deploy(c, address(staking), address(verifier), address(source), stranger);
    }

    function test_acceptsTheExtremes() public {
        ICapacity.Config memory c = Rules.capacity();
        c.blocks = 2 ** 24;
        c.segments = 135_300;
        c.positions = 7;
        c.challengeOdds = 10;
        c.proofWindow = 1;
        c.sealGrace = 1150;
        c.maxChallenges = 256;
        accept(c);
        c.blocks = 4;
        c.segments = 1;
        c.positions = 1;
        c.epochBlocks = 524_288;
        c.responseWindow = 1000;
        c.challengeOdds = 522;
        c.sealEpochs = 64;
        c.sealGrace = 64 * 524_288;
        c.proofWindow = 524_288;
        accept(c);
        c.responseWindow = 4;
        c.epochBlocks = 7;
        c.challengeOdds = 1;
        c.sealEpochs = 1;
        c.sealGrace = 1;
        accept(c);
    }

    function accept(ICapacity.Config memory c) private {
        Capacity deployed = this.deploy(c, address(staking), address(verifier), address(source), address(authority));
        assertEq(abi.encode(deployed.config()), abi.encode(c));
    }

    /// @dev `main`'s day, hour and minutes in blocks of 12 seconds, and of a quarter of one.
    function test_acceptsADayOfBlocksAtEveryPace() public {
        uint32[4] memory paces = [uint32(1), 6, 12, 48];
        for (uint256 k = 0; k < paces.length; ++k) {
            uint32 pace = paces[k];
            ICapacity.Config memory c = Rules.capacity();
            (c.blocks, c.segments, c.positions) = (3 * 2 ** 20, 2 ** 17, 4);
            c.epochBlocks = 7200 * pace;
            c.challengeOdds = 62;
            c.sealEpochs = 7;
            c.sealGrace = 300 * pace;
            c.responseWindow = 20 * pace;
            c.proofWindow = 150 * pace;
            accept(c);
        }
    }
}
