// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {CallingToken} from "../doubles/CallingToken.sol";
import {SilentDollar, TaxingDollar, Wallet} from "../doubles/OddDollars.sol";
import {RefusingToken} from "../doubles/RefusingToken.sol";
import {Stablecoin} from "../doubles/Stablecoin.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title Tokens as they are: permits, signed payments, frozen accounts, fees, silence, hooks.
contract StablecoinsTest is MarketTest {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant SALT = "order 12";

    address private payer;
    uint256 private key;

    function setUp() public override {
        super.setUp();
        (payer, key) = makeAddrAndKey("payer");
        usd.mint(payer, 1e12);
    }

    function signPermit(uint256 amount, uint256 deadline) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 data =
            keccak256(abi.encode(PERMIT_TYPEHASH, payer, address(market), amount, usd.nonces(payer), deadline));
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", usd.DOMAIN_SEPARATOR(), data)));
    }

    function depositCalls(uint256 amount, uint8 v, bytes32 r, bytes32 s) private view returns (bytes[] memory calls) {
        calls = new bytes[](2);
        calls[0] = abi.encodeCall(IMarket.permit, (address(usd), amount, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(IMarket.deposit, (renter, address(usd), 0, amount));
    }

    function test_permit_andDepositInOneTransaction() public {
        (uint8 v, bytes32 r, bytes32 s) = signPermit(500, block.timestamp);
        bytes[] memory calls = depositCalls(500, v, r, s);
        // Somebody uses the signature first: the allowance is there all the same.
        usd.permit(payer, address(market), 500, block.timestamp, v, r, s);
        vm.prank(payer);
        market.multicall(calls);
        assertEq(funds(), 500 * G);
    }

    function test_permit_ofNoUse() public {
        bytes[] memory calls = depositCalls(500, 27, "r", "s");
        vm.prank(payer);
        vm.expectRevert();
        market.multicall(calls);
    }

    function nonceOf(address who, uint256 number) private pure returns (bytes32) {
        return keccak256(abi.encode(who, number, SALT));
    }

    function authorize(address from, uint256 amount, bytes32 nonce) private view returns (uint8, bytes32, bytes32) {
        bytes32 digest = usd.authorizationDigest(from, address(market), amount, START - 1, START + 1, nonce);
        return vm.sign(key, digest);
    }

    function pay(address from, uint256 number, uint256 amount, bytes memory signature) private {
        vm.prank(stranger);
        market.depositWithAuthorization(
            from, renter, address(usd), number, amount, START - 1, START + 1, SALT, signature
        );
    }

    /// @dev Somebody else pays the gas, and can change nothing.
    function test_depositWithAuthorization() public {
        (uint8 v, bytes32 r, bytes32 s) = authorize(payer, 700, nonceOf(renter, 3));
        bytes memory signature = abi.encodePacked(r, s, v);
        vm.expectRevert(Stablecoin.BadSignature.selector);
        pay(payer, 4, 700, signature);
        vm.expectRevert(Stablecoin.BadSignature.selector);
        pay(payer, 3, 701, signature);
        vm.expectRevert(Stablecoin.BadSignature.selector);
        vm.prank(stranger);
        market.depositWithAuthorization(payer, stranger, address(usd), 3, 700, START - 1, START + 1, SALT, signature);
        vm.expectRevert(IMarket.ZeroAmount.selector);
        pay(payer, 3, 0, signature);
        vm.expectEmit(address(market));
        emit IMarket.Deposited(renter, address(usd), 3, payer, 700);
        pay(payer, 3, 700, signature);
        assertEq(market.accountOf(renter, address(usd), 3).funds, 700 * G);
        assertEq(usd.balanceOf(payer), 1e12 - 700);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Used.selector, nonceOf(renter, 3)));
        pay(payer, 3, 700, signature);
    }

    /// @dev By a wallet that is a contract, whose signatures have any length.
    function test_depositWithAuthorization_ofAContract() public {
        address wallet = address(new Wallet(payer));
        usd.mint(wallet, 1000);
        (uint8 v, bytes32 r, bytes32 s) = authorize(wallet, 700, nonceOf(renter, 0));
        pay(wallet, 0, 700, abi.encode(v, r, s));
        assertEq(funds(), 700 * G);
        vm.expectRevert();
        pay(wallet, 0, 300, abi.encode(v, r, s));
    }

    /// @dev Everything goes on without the provider's account: only its tokens wait until it names another.
    function test_aFrozenProviderHurtsNobodyElse() public {
        deposit(1e6);
        uint256 lease = start(1);
        usd.freeze(provider, true);
        vm.warp(START + 2 hours);
        end(renter, lease);
        market.release(lease);
        giveBack(lease);
        finish(START / DAY);
        assertTrue(settle(lease));
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, provider));
        market.collect(address(usd), provider);
        vm.prank(provider);
        assertEq(market.collect(address(usd), stranger), 3 * 2 hours);
        withdraw(1e6 - 3 * 2 hours);
        assertEq(usd.balanceOf(address(market)), 0);
    }

    function test_aFrozenRenterIsPaidElsewhere() public {
        deposit(1e6);
        usd.freeze(renter, true);
        uint256 lease = start(1);
        end(renter, lease);
        vm.prank(renter);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, renter));
        market.withdraw(address(usd), 0, 1, renter);
        vm.prank(renter);
        market.withdraw(address(usd), 0, 1, stranger);
    }

    /// @dev The token freezes the market itself: its leases still end, their units come back, and leases in other tokens do
    /// not notice.
    function test_aTokenThatFreezesTheMarketHurtsItsOwnLeasesAlone() public {
        deposit(1e6);
        uint256 lease = start(1);
        Stablecoin other = new Stablecoin(18);
        other.mint(renter, 1e24);
        vm.prank(provider);
        uint256 otherOffer = market.postOffer(ID, address(other), terms(), description());
        vm.startPrank(renter);
        other.approve(address(market), 1e24);
        market.deposit(renter, address(other), 0, 1e20);
        uint256 otherLease = market.take(otherOffer, 1, 1, 0, RATE, SPEC);
        vm.stopPrank();
        confirm(otherLease);

        usd.freeze(address(market), true);
        vm.warp(START + 2 hours);
        end(renter, lease);
        market.release(lease);
        giveBack(lease);
        end(renter, otherLease);
        giveBack(otherLease);
        assertEq(capacity.leased(ID), 0);
        finish(START / DAY);
        uint256[] memory both = new uint256[](2);
        (both[0], both[1]) = (lease, otherLease);
        assertEq(market.settleLeases(both), 2);
        vm.startPrank(provider);
        vm.expectRevert(abi.encodeWithSelector(Stablecoin.Frozen.selector, address(market)));
        market.collect(address(usd), provider);
        assertEq(market.collect(address(other), provider), 3 * 2 hours);
        vm.stopPrank();
    }

    function test_aTokenThatTakesFeesIsRefused() public {
        TaxingDollar token = new TaxingDollar();
        token.mint(renter, 1000);
        vm.startPrank(renter);
        token.approve(address(market), 1000);
        market.deposit(renter, address(token), 0, 500);
        token.setFee(1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InexactTransfer.selector, 600, 599));
        market.deposit(renter, address(token), 0, 100);
        market.acceptSponsor(address(token), 0, renter);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InexactTransfer.selector, 600, 599));
        market.grantCredit(renter, address(token), 0, 100, 1, START + 1, false);
        // What is in can leave, less its fee.
        market.withdraw(address(token), 0, 500, renter);
        vm.stopPrank();
        assertEq(token.balanceOf(address(market)), 0);
    }

    function test_aSignedPaymentWithAFeeIsRefused() public {
        TaxingDollar token = new TaxingDollar();
        token.mint(payer, 1000);
        token.setFee(1);
        bytes32 digest = token.authorizationDigest(payer, address(market), 700, 0, START + 1, nonceOf(renter, 0));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InexactTransfer.selector, 700, 699));
        market.depositWithAuthorization(
            payer, renter, address(token), 0, 700, 0, START + 1, SALT, abi.encodePacked(r, s, v)
        );
    }

    function test_aTokenThatReturnsNothing() public {
        SilentDollar token = new SilentDollar();
        token.mint(renter, 1e9);
        vm.prank(provider);
        offer = market.postOffer(ID, address(token), terms(), description());
        vm.startPrank(renter);
        token.approve(address(market), 1e9);
        market.deposit(renter, address(token), 0, 1e9);
        uint256 lease = market.take(offer, 1, 1, 0, RATE, SPEC);
        vm.stopPrank();
        confirm(lease);
        vm.warp(START + 2 hours);
        vm.startPrank(renter);
        market.end(lease);
        market.release(lease);
        market.withdraw(address(token), 0, 1e9 - 3 * 2 hours, renter);
        vm.stopPrank();
        finish(START / DAY);
        settle(lease);
        vm.prank(provider);
        market.collect(address(token), provider);
        assertEq(token.balanceOf(provider), 3 * 2 hours);
        assertEq(token.balanceOf(address(market)), 0);
    }

    function test_aTokenThatReturnsFalse() public {
        RefusingToken token = new RefusingToken();
        token.approve(address(market), 100);
        market.deposit(address(this), address(token), 0, 100);
        token.refuse(true);
        vm.expectRevert();
        market.deposit(address(this), address(token), 0, 0 + 1);
        vm.expectRevert();
        market.withdraw(address(token), 0, 100, address(this));
        assertEq(market.accountOf(address(this), address(token), 0).funds, 100 * G);
        token.refuse(false);
        market.withdraw(address(token), 0, 100, address(this));
    }

    /// @dev In the middle of each movement of tokens the token calls everything that moves money: all is refused.
    function test_aTokenThatCallsBack() public {
        CallingToken token = new CallingToken();
        token.approve(address(market), type(uint256).max);
        market.deposit(address(token), address(token), 0, 1000);
        market.deposit(address(this), address(token), 0, 1000);
        market.acceptSponsor(address(token), 0, address(this));
        uint256[] memory leases = new uint256[](0);
        bytes[] memory calls = new bytes[](13);
        calls[0] = abi.encodeCall(IMarket.deposit, (address(this), address(token), 0, 1));
        calls[1] = abi.encodeCall(IMarket.withdraw, (address(token), 0, 1, address(token)));
        calls[2] = abi.encodeCall(IMarket.collect, (address(token), address(token)));
        calls[3] = abi.encodeCall(IMarket.grantCredit, (address(this), address(token), 0, 1, 1, START + 1, false));
        calls[4] = abi.encodeCall(IMarket.endGrant, (1));
        calls[5] = abi.encodeCall(IMarket.take, (offer, 1, 1, 0, RATE, SPEC));
        calls[6] = abi.encodeCall(IMarket.confirm, (1, HOST_KEY));
        calls[7] = abi.encodeCall(IMarket.cancel, (1));
        calls[8] = abi.encodeCall(IMarket.end, (1));
        calls[9] = abi.encodeCall(IMarket.release, (1));
        calls[10] = abi.encodeCall(IMarket.settleLeases, (leases));
        calls[11] = abi.encodeCall(IMarket.giveBack, (1));
        calls[12] =
            abi.encodeCall(IMarket.depositWithAuthorization, (payer, renter, address(token), 0, 1, 0, START, SALT, ""));
        for (uint256 i = 0; i < 4; ++i) {
            token.callInBetween(address(market), calls);
            if (i == 0) market.deposit(address(this), address(token), 0, 1);
            else if (i == 1) market.withdraw(address(token), 0, 1, address(this));
            else if (i == 2) market.grantCredit(address(this), address(token), 0, 1, 1, START + 1, false);
            else market.permit(address(token), 1, 0, 0, 0, 0);
            assertEq(token.made(), calls.length);
            for (uint256 k = 0; k < calls.length; ++k) {
                (bool done, bytes memory result) = token.outcome(k);
                assertFalse(done);
                // forge-lint: disable-next-line(unsafe-typecast)
                assertEq(bytes4(result), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
            }
        }
    }

    /// @dev A token without the functions of ERC-3009 reverts; an account without code too.
    function test_depositWithAuthorization_ofATokenThatHasNone() public {
        SilentDollar token = new SilentDollar();
        token.mint(payer, 1000);
        vm.expectRevert();
        market.depositWithAuthorization(payer, renter, address(token), 0, 700, 0, START + 1, SALT, new bytes(65));
    }
}

/// @title A stablecoin of 18 decimals, at rates that no machine costs.
contract EighteenDecimalsTest is MarketTest {
    function aToken() internal override returns (Stablecoin) {
        return new Stablecoin(18);
    }

    /// @dev 1,000,000 an hour and unit, for 50 units and ten years: nothing overflows, nothing is lost.
    function test_highRates() public {
        IMarket.Terms memory t = terms();
        t.rate = uint128(1e6 * 1e18) / 3600 * 1e18;
        t.minTerm = 7 days;
        t.notice = 7 days;
        offer = post(t);
        setLevel(20, 10_000);
        uint256 today = START / DAY;
        watch.setDown(ID, today + 1, type(uint256).max);
        uint256 amount = uint256(t.rate) * 50 * 4000 days / G;
        usd.mint(renter, amount);
        deposit(amount);
        staking.set(ID, staking.termsOf(ID));
        uint256 lease = start(50);
        vm.warp(START + 3650 days);
        end(renter, lease);
        finish(block.timestamp / DAY);
        settle(lease);
        market.release(lease);
        uint256 rate = uint256(t.rate) * 50;
        assertEq(owed(provider), rate * 3649 days, "one day of them was down");
        assertEq(funds() + owed(provider), amount * G);
    }

    /// @dev The highest rate of all, in a token of its own: only its own leases can fail.
    function test_theHighestRate() public {
        IMarket.Terms memory t = terms();
        t.rate = type(uint128).max;
        offer = post(t);
        uint256 amount = uint256(t.rate) * 50 * 3 hours / G + 1;
        usd.mint(renter, amount);
        deposit(amount);
        uint256 lease = start(50);
        vm.warp(START + 1 days);
        end(stranger, lease);
        market.release(lease);
        finish(START / DAY);
        settle(lease);
        assertEq(owed(provider), uint256(t.rate) * 50 * 2 hours);
    }

    /// @dev A grain a second, which a unit of 10^-18 dollars lasts for long.
    function test_theLowestRate() public {
        IMarket.Terms memory t = terms();
        t.rate = 1;
        offer = post(t);
        deposit(1);
        uint256 lease = start(1);
        assertGe(market.dryAt(renter, address(usd), 0), NEVER);
        vm.warp(START + 1000 days);
        end(renter, lease);
        finish(block.timestamp / DAY);
        settle(lease);
        assertEq(owed(provider), 1000 days);
        vm.prank(provider);
        vm.expectRevert(IMarket.NothingToCollect.selector);
        market.collect(address(usd), provider);
    }
}
