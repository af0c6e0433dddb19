// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Rules} from "../Rules.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {StakingHandler} from "./StakingHandler.sol";

contract StakingInvariantTest is Test {
    address private constant TREASURY = address(0xbeef03); // the last of the handler's people

    FLT private flt = new FLT();
    LedgerDouble private ledger = new LedgerDouble(Rules.capacity());
    Staking private staking;
    StakingHandler private handler;

    function setUp() public {
        staking = new Staking(Rules.staking(), address(flt), address(ledger), TREASURY);
        handler = new StakingHandler(staking, flt, ledger);
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            assertTrue(flt.transfer(handler.person(who), 1e7 ether));
            vm.prank(handler.person(who));
            flt.approve(address(staking), type(uint256).max);
        }
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            handler.create(id - 1, 4 * id, 10 * id, 1234 * id, id * 100 ether);
        }
        handler.fundRewards(0, 500 ether);

        bytes4[] memory actions = new bytes4[](10);
        actions[0] = StakingHandler.nextEpoch.selector;
        actions[1] = StakingHandler.addBond.selector;
        actions[2] = StakingHandler.delegate.selector;
        actions[3] = StakingHandler.undelegate.selector;
        actions[4] = StakingHandler.withdraw.selector;
        actions[5] = StakingHandler.claim.selector;
        actions[6] = StakingHandler.collect.selector;
        actions[7] = StakingHandler.fundRewards.selector;
        actions[8] = StakingHandler.settle.selector;
        actions[9] = StakingHandler.close.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    function owedToPeople() private view returns (uint256 sum) {
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            sum += staking.owed(handler.person(who));
        }
    }

    function stakes() private view returns (uint256 sum) {
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            IStaking.Account memory a = staking.accountOf(id);
            sum += a.bond + a.poolTokens + a.thawingTokens;
        }
    }

    function unvested() private view returns (uint256 sum) {
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            sum += staking.accountOf(id).unvested;
        }
    }

    function invariant_everyTokenAndShareIsAccountedFor() public view {
        checkTokens();
        checkShares();
    }

    /// @dev What came in is held, paid out or burned; and every token held belongs to somebody or to the reserve.
    function checkTokens() private view {
        uint256 held = flt.balanceOf(address(staking));
        assertEq(held, handler.taken() - handler.paid() - handler.burned(), "in and out");
        uint256 rewards = handler.vested() - handler.claimed();
        assertEq(held, stakes() + unvested() + rewards + staking.reserve() + owedToPeople(), "held for somebody");
    }

    /// @dev The shares of a pool are those of its delegators, and not fewer than its tokens.
    function checkShares() private view {
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            uint256 pool = 0;
            uint256 thawing = 0;
            for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
                address person = handler.person(who);
                pool += staking.sharesOf(id, person);
                for (uint256 k = 0; k < staking.requestCount(id, person); ++k) {
                    (uint256 shares,) = staking.requestOf(id, person, k);
                    thawing += shares;
                }
            }
            IStaking.Account memory a = staking.accountOf(id);
            assertEq(a.poolShares, pool, "pool");
            assertEq(a.thawingShares, thawing, "thawing");
            assertLe(a.poolTokens, pool, "no share is worth more than a token");
            assertLe(a.thawingTokens, thawing, "no thawing share is worth more than a token");
        }
    }

    /// @notice Whatever has happened, everybody gets out what is theirs, and what is left is the reserve and the
    /// grains that rounding kept.
    function afterInvariant() public {
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            for (uint256 k = 0; k < 40; ++k) {
                handler.settle(id - 1, 0, 1, 0);
            }
            handler.close(id - 1);
            for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
                handler.undelegate(id - 1, who, type(uint256).max);
            }
        }
        ledger.setEpoch(ledger.currentEpoch() + 10);
        uint256 requests = 0;
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
                uint256 count = staking.requestCount(id, handler.person(who));
                requests += count;
                for (uint256 k = 0; k < count; ++k) {
                    handler.withdraw(id - 1, who, k);
                }
                handler.claim(id - 1, who);
            }
        }
        for (uint256 who = 0; who < handler.PEOPLE(); ++who) {
            handler.collect(who);
        }
        uint256 left = flt.balanceOf(address(staking)) - staking.reserve();
        assertLe(left, 1000 + requests, "only rounding is left");
    }
}
