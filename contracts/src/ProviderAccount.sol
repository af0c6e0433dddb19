// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

import {ICapacity} from "./interfaces/ICapacity.sol";
import {IProviderAccount} from "./interfaces/IProviderAccount.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title An account that owns commitments for a provider: a cold owner, hot operators, a payee and a lien.
/// @dev Tokens enter the staking contract as bond, and leave the account by `_payOut` alone; there is no general call.
/// The only allowance that it ever gives is one of the staking contract's, for what that takes in the same call.
/// No proxy: one would cost 2,700 gas more in every call of an operator, for years, and be made once.
contract ProviderAccount is IProviderAccount, Ownable2Step, ReentrancyGuardTransient {
    using EnumerableSet for EnumerableSet.AddressSet;
    using EnumerableSet for EnumerableSet.Bytes32Set;
    using SafeERC20 for IERC20;

    ICapacity private immutable CAPACITY;
    IStaking private immutable STAKING;
    IERC20 private immutable TOKEN;

    EnumerableSet.AddressSet private _operators;
    EnumerableSet.Bytes32Set private _calls;

    /// @inheritdoc IProviderAccount
    address public payee;
    /// @inheritdoc IProviderAccount
    address public lienHolder;
    /// @inheritdoc IProviderAccount
    address public lienOfferedTo;
    /// @inheritdoc IProviderAccount
    mapping(address token => mapping(address to => uint256)) public paidTo;
    /// @inheritdoc IProviderAccount
    mapping(address target => bool) public wasAllowed;

    modifier onlyOperator() {
        if (!_operators.contains(msg.sender)) revert NotOperator(msg.sender);
        _;
    }

    /// @dev What the call brings is paid out. The payee may make it too: it gets what is its when the owner's key is lost.
    modifier paysOut() {
        if (msg.sender != owner() && msg.sender != payee && msg.sender != lienHolder) {
            revert NotBeneficiary(msg.sender);
        }
        uint256 before = TOKEN.balanceOf(address(this));
        _;
        _payOut(TOKEN, TOKEN.balanceOf(address(this)) - before);
    }

    constructor(IStaking staking_, address owner_, address payee_, address[] memory operators_) Ownable(owner_) {
        IStaking.Config memory c = staking_.config();
        STAKING = staking_;
        CAPACITY = ICapacity(c.capacity);
        TOKEN = IERC20(c.token);
        _setPayee(payee_);
        for (uint256 i = 0; i < operators_.length; ++i) {
            _addOperator(operators_[i]);
        }
    }

    /// @inheritdoc IProviderAccount
    function changeOperators(address[] calldata added, address[] calldata removed) external onlyOwner {
        for (uint256 i = 0; i < added.length; ++i) {
            _addOperator(added[i]);
        }
        for (uint256 i = 0; i < removed.length; ++i) {
            if (_operators.remove(removed[i])) emit OperatorRemoved(removed[i]);
        }
    }

    /// @inheritdoc IProviderAccount
    function setPayee(address account) external onlyOwner {
        _setPayee(account);
    }

    /// @inheritdoc IProviderAccount
    function allowCall(address target, bytes4 selector) external onlyOwner {
        _requireNoLien();
        bool staked = target == address(STAKING) || target == address(TOKEN);
        if (staked || target == address(CAPACITY) || target == address(this)) revert ReservedTarget(target);
        wasAllowed[target] = true;
        if (_calls.add(_packed(target, selector))) emit CallAllowed(target, selector);
    }

    /// @inheritdoc IProviderAccount
    function forbidCall(address target, bytes4 selector) external onlyOwner {
        if (_calls.remove(_packed(target, selector))) emit CallForbidden(target, selector);
    }

    /// @dev There is no way back from having no owner, and the bond would stay where it is.
    function renounceOwnership() public pure override {
        revert OwnerNeeded();
    }

    /// @inheritdoc IProviderAccount
    function offerLien(address holder) external onlyOwner {
        _requireNoLien();
        lienOfferedTo = holder;
        emit LienOffered(holder);
    }

    /// @inheritdoc IProviderAccount
    /// @dev Taken, not given: a mistyped holder could never lift it.
    function takeLien() external {
        if (msg.sender != lienOfferedTo) revert LienNotOffered(msg.sender);
        lienOfferedTo = address(0);
        lienHolder = msg.sender;
        emit LienTaken(msg.sender);
    }

    /// @inheritdoc IProviderAccount
    function liftLien() external {
        if (msg.sender != lienHolder) revert NotLienHolder(msg.sender);
        lienHolder = address(0);
        emit LienLifted(msg.sender);
    }

    /// @inheritdoc IProviderAccount
    function createCommitment(
        uint256 units,
        uint256 speedClass,
        uint256 maxLeased,
        uint256 duration,
        uint256 commissionBps,
        uint256 bond
    ) external onlyOwner nonReentrant returns (uint256) {
        TOKEN.forceApprove(address(STAKING), bond);
        return STAKING.createCommitment(units, speedClass, maxLeased, duration, commissionBps, bond);
    }

    /// @inheritdoc IProviderAccount
    function addBond(uint256 id, uint256 amount) external onlyOwner nonReentrant {
        TOKEN.forceApprove(address(STAKING), amount);
        STAKING.addBond(id, amount);
    }

    /// @inheritdoc IProviderAccount
    function addUnits(uint256 id, uint256 n) external onlyOwner {
        STAKING.addUnits(id, n);
    }

    /// @inheritdoc IProviderAccount
    function removeUnits(uint256 id, uint256 n) external onlyOwner {
        STAKING.removeUnits(id, n);
    }

    /// @inheritdoc IProviderAccount
    function close(uint256 id) external nonReentrant paysOut {
        STAKING.close(id);
    }

    /// @inheritdoc IProviderAccount
    function claim(uint256 id) external nonReentrant paysOut returns (uint256) {
        return STAKING.claim(id);
    }

    /// @inheritdoc IProviderAccount
    function takeBack(uint256 id, uint256 number) external nonReentrant paysOut returns (uint256) {
        return STAKING.takeBack(id, number);
    }

    /// @inheritdoc IProviderAccount
    function collect() external nonReentrant paysOut returns (uint256) {
        return STAKING.collect();
    }

    /// @inheritdoc IProviderAccount
    function payOut(address token) external nonReentrant returns (uint256 amount) {
        if (msg.sender != owner() && msg.sender != lienHolder) revert NotBeneficiary(msg.sender);
        amount = IERC20(token).balanceOf(address(this));
        if (amount == 0) revert NothingToPayOut(token);
        _payOut(IERC20(token), amount);
    }

    /// @inheritdoc IProviderAccount
    function beginSeal(uint256 id) external onlyOperator {
        CAPACITY.beginSeal(id);
    }

    /// @inheritdoc IProviderAccount
    function drawSeal(uint256 id, bytes calldata evidence) external onlyOperator {
        CAPACITY.drawSeal(id, evidence);
    }

    /// @inheritdoc IProviderAccount
    function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) external onlyOperator {
        CAPACITY.postSeal(id, ctx, sealRoot);
    }

    /// @inheritdoc IProviderAccount
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot)
        external
        onlyOperator
    {
        CAPACITY.respond(id, challenge, beacon, n, chainRoot);
    }

    /// @inheritdoc IProviderAccount
    function draw(uint256 challenge, bytes calldata evidence) external onlyOperator {
        CAPACITY.draw(challenge, evidence);
    }

    /// @inheritdoc IProviderAccount
    function prove(
        uint256 id,
        uint256 challenge,
        uint256 chainRoot,
        bytes calldata evidence,
        ICapacity.Proof calldata proof
    ) external onlyOperator {
        CAPACITY.prove(id, challenge, chainRoot, evidence, proof);
    }

    /// @inheritdoc IProviderAccount
    function operate(address target, bytes calldata data) external onlyOperator returns (bytes memory) {
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes4 selector = bytes4(data);
        if (data.length < 4 || !_calls.contains(_packed(target, selector))) revert CallNotAllowed(target, selector);
        return Address.functionCall(target, data);
    }

    /// @inheritdoc IProviderAccount
    function capacity() external view returns (address) {
        return address(CAPACITY);
    }

    /// @inheritdoc IProviderAccount
    function staking() external view returns (address) {
        return address(STAKING);
    }

    /// @inheritdoc IProviderAccount
    function receiver() public view returns (address) {
        return lienHolder == address(0) ? payee : lienHolder;
    }

    /// @inheritdoc IProviderAccount
    function isOperator(address account) external view returns (bool) {
        return _operators.contains(account);
    }

    /// @inheritdoc IProviderAccount
    function operators() external view returns (address[] memory) {
        return _operators.values();
    }

    /// @inheritdoc IProviderAccount
    function allowedCalls() external view returns (AllowedCall[] memory calls) {
        calls = new AllowedCall[](_calls.length());
        for (uint256 i = 0; i < calls.length; ++i) {
            bytes32 packed = _calls.at(i);
            // What `_packed` put there.
            // forge-lint: disable-next-line(unsafe-typecast)
            calls[i] = AllowedCall(address(bytes20(packed)), bytes4(packed << 160));
        }
    }

    function _setPayee(address account) private {
        if (account == address(0) || account == address(this)) revert InvalidPayee(account);
        payee = account;
        emit PayeeSet(account);
    }

    function _addOperator(address operator) private {
        if (_operators.add(operator)) emit OperatorAdded(operator);
    }

    function _requireNoLien() private view {
        if (lienHolder != address(0)) revert LienStands(lienHolder);
    }

    /// @dev Calls nobody but the token: a receiver that is a contract cannot refuse, and nothing is told to it. The holder
    /// of a lien has many accounts' money: of a token that takes a fee for transfers, what arrived there counts.
    function _payOut(IERC20 token, uint256 amount) private {
        if (amount == 0) return;
        address to = receiver();
        emit PaidOut(address(token), to, amount);
        if (to != lienHolder) {
            paidTo[address(token)][to] += amount;
            token.safeTransfer(to, amount);
            return;
        }
        uint256 before = token.balanceOf(to);
        token.safeTransfer(to, amount);
        paidTo[address(token)][to] += Math.min(amount, token.balanceOf(to) - before);
    }

    function _packed(address target, bytes4 selector) private pure returns (bytes32) {
        return bytes32(abi.encodePacked(target, selector));
    }
}
