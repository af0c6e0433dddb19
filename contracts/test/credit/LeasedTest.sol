// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {CreditTest} from "./CreditTest.sol";

/// @title Credit, and a commitment of the account whose units are offered for the stablecoin.
abstract contract LeasedTest is CreditTest {
    uint128 internal constant RATE = 5e18; // 5 smallest units a second
    uint256 internal constant G = 1e18;
    uint16 internal constant CAP = 4000;

    uint256 internal id;
    uint256 internal offer;

    function setUp() public virtual override {
        super.setUp();
        id = committed();
        sealBy(operator, id);
        honest(id);
        watch.setLevel(id, IWatch.Level(9900, 20, CAP, 0));
        offer = postAt(RATE);
        deposit(renter, 1e9);
    }

    function limit(uint256 lease) internal view returns (uint256) {
        return credit.incomeLimit(address(account), one(lease));
    }

    function borrowIncome(uint256 amount, uint256 lease) internal {
        borrowIncomeTo(payee, amount, lease);
    }

    function borrowIncomeTo(address to, uint256 amount, uint256 lease) internal {
        vm.prank(owner);
        credit.borrowIncome(address(account), amount, to, one(lease));
    }

    function postAt(uint128 rate) internal returns (uint256) {
        IMarket.Terms memory terms = IMarket.Terms({rate: rate, unitsMax: 4, minTerm: 1 hours, notice: 2 hours});
        IMarket.Description memory where =
            IMarket.Description("DE", "site 1", keccak256("{}"), "https://host.example", keccak256("tls"));
        vm.prank(operator);
        bytes memory result =
            account.operate(address(market), abi.encodeCall(IMarket.postOffer, (id, address(usd), terms, where)));
        return abi.decode(result, (uint256));
    }

    function deposit(address who, uint256 amount) internal {
        vm.prank(who);
        market.deposit(who, address(usd), 0, amount);
    }

    function start(address who, uint256 through) internal returns (uint256 lease) {
        vm.prank(who);
        lease = market.take(through, 1, 1, 0, type(uint128).max, keccak256("spec"));
        vm.prank(operator);
        account.operate(address(market), abi.encodeCall(IMarket.confirm, (lease, keccak256("key"))));
    }

    /// @dev The host is down from now on.
    function goDown() internal {
        for (uint256 day = block.timestamp / 1 days; day < block.timestamp / 1 days + 5; ++day) {
            watch.setDown(id, day, type(uint256).max);
        }
    }
}
